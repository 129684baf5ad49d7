package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** JSON Lines of labelled sentences, {@code {"tokens": ["He", "said"], "labels": ["B-source", "B-cue"], "id": "…"}}. */
final class LabelledSentences {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledSentences() {}

    /** The sentences, those of one article together: neighbours with the same {@code id}. Without one each stands alone. */
    static List<List<LabelledSentence>> articles(Path file) throws IOException {
        var articles = new ArrayList<List<LabelledSentence>>();
        var last = "";
        int number = 0;
        for (var line : Lines.of(file)) {
            number++;
            if (!line.isBlank()) {
                var sentence = sentence(file, number, line);
                if (sentence.article().isEmpty() || !sentence.article().equals(last)) {
                    articles.add(new ArrayList<>());
                }
                articles.getLast().add(sentence);
                last = sentence.article();
            }
        }
        return articles;
    }

    private static LabelledSentence sentence(Path file, int number, String line) {
        try {
            var node = JSON.readTree(line);
            return new LabelledSentence(node.path("id").asString(""), texts(node, "tokens"), texts(node, "labels"));
        } catch (JacksonException e) {
            throw new BrokenCorpusException(file, number, "this is no JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new BrokenCorpusException(file, number, String.valueOf(e.getMessage()));
        }
    }

    private static List<String> texts(JsonNode node, String field) {
        if (!node.path(field).isArray()) {
            throw new IllegalArgumentException(
                    "expected an object with the arrays 'tokens' and 'labels', found no array '" + field + "'");
        }
        return node.path(field).valueStream().map(JsonNode::asString).toList();
    }
}
