package org.acta.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.acta.annotation.AttributionPart.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledSentencesTest {
    @TempDir
    Path folder;

    @Test
    void neighbours_with_one_id_are_one_article_and_those_without_stand_alone() throws IOException {
        var file = file("""
                {"tokens": ["One"], "labels": ["O"], "id": "a"}
                {"tokens": ["Two"], "labels": ["O"], "id": "a"}

                {"tokens": ["Three"], "labels": ["O"], "id": "b"}
                {"tokens": ["Four"], "labels": ["O"]}
                {"tokens": ["Five"], "labels": ["O"]}
                """);

        var articles = LabelledSentences.articles(file);

        assertThat(articles).extracting(List::size).containsExactly(2, 1, 1, 1);
    }

    @Test
    void labels_are_stretches_and_one_that_goes_on_with_nothing_begins_anew() {
        var sentence = new LabelledSentence(
                "", List.of("a", "b", "c", "d", "e"), List.of("B-cue", "I-cue", "I-source", "B-source", "O"));

        assertThat(sentence.marks(10))
                .containsExactlyInAnyOrder(
                        new Marked(Role.CUE, 10, 12), new Marked(Role.SOURCE, 12, 13), new Marked(Role.SOURCE, 13, 14));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"tokens\"; this is no JSON",
                "[1]; found no array 'tokens'",
                "{\"tokens\": [\"a\"]}; found no array 'labels'",
                "{\"tokens\": [\"a\"], \"labels\": []}; 1 tokens have 0 labels",
                "{\"tokens\": [\"a\"], \"labels\": [\"B-verb\"]}; no label 'B-verb'"
            })
    void a_broken_line_is_named(String line, String problem) throws IOException {
        var file = file("{\"tokens\": [], \"labels\": []}\n" + line + "\n");

        assertThatThrownBy(() -> LabelledSentences.articles(file))
                .isInstanceOf(BrokenCorpusException.class)
                .hasMessageStartingWith(file + ":2: ")
                .hasMessageContaining(problem);
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("sentences.jsonl"), lines);
    }
}
