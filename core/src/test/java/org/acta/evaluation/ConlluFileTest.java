package org.acta.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.acta.annotation.Span;
import org.acta.evaluation.GoldMention.Sort;
import org.junit.jupiter.api.Test;

class ConlluFileTest {
    private static final Path FILE = Path.of("a.conllu");
    private static final String MINISTER = """
            # newdoc id = GUM_news_minister
            # newpar
            # newpar_block = p (2 s)
            # text = Mali's minister, Ann Lee can't come.
            1-2 Mali's _ _ _ _
            1 Mali PROPN 3 nmod:poss Entity=(1-person-new-coref(2-place-new-sgl-Mali)
            2 's PART 1 case _
            3 minister NOUN 9 nsubj Entity=1)|SpaceAfter=No
            4 , PUNCT 5 punct _
            5 Ann PROPN 3 appos Entity=(1-person-giv-appos
            6 Lee PROPN 5 flat Entity=1)
            7-8 can't _ _ _ _
            7 ca AUX 9 aux _
            8 n't PART 9 advmod _
            9 come VERB 0 root SpaceAfter=No
            9.1 come VERB _ _ CopyOf=9
            10 . PUNCT 9 punct SpaceAfter=No

            # text = She called.
            1 She PRON 2 nsubj Entity=(1-person-giv-ana)
            2 called VERB 0 root SpaceAfter=No
            3 . PUNCT 2 punct _

            # newpar
            # text = Next
            1 Next ADV 0 root _
            """;

    @Test
    void the_text_is_put_together_with_its_sentences_and_paragraphs() {
        var document = read(MINISTER).getFirst();

        assertThat(document.name()).isEqualTo("GUM_news_minister");
        assertThat(document.genre()).isEqualTo("news");
        assertThat(document.text()).isEqualTo("Mali's minister, Ann Lee can't come. She called.\n\nNext");
        assertThat(words(document, document.sentences()))
                .containsExactly("Mali's minister, Ann Lee can't come.", "She called.", "Next");
    }

    @Test
    void mentions_may_be_nested_long_or_a_single_word() {
        var document = read(MINISTER).getFirst();

        assertThat(words(
                        document,
                        document.mentions().stream().map(GoldMention::span).toList()))
                .containsExactly("Mali's minister", "Mali", "Ann Lee", "She");
        assertThat(document.mentions()).extracting(GoldMention::entity).containsExactly("1", "2", "1", "1");
        assertThat(document.mentions())
                .extracting(GoldMention::type)
                .containsExactly("person", "place", "person", "person");
    }

    @Test
    void what_carries_a_mention_is_told_by_the_tree() {
        var document = read(MINISTER).getFirst();

        assertThat(document.mentions())
                .extracting(mention -> String.join(" ", words(document, mention.heads())))
                .containsExactly("minister", "Mali", "Ann Lee", "She");
        assertThat(document.mentions())
                .extracting(GoldMention::sort)
                .containsExactly(Sort.NOUN, Sort.NAME, Sort.NAME, Sort.PRONOUN);
        assertThat(document.mentions().getFirst().line()).isEqualTo(9);
        assertThat(document.mentions().getLast().isHeOrShe(document.text())).isTrue();
    }

    @Test
    void two_mentions_of_one_entity_within_each_other_close_from_within() {
        var document = read("""
                1 his PRON 2 nmod:poss Entity=(1-person-new-coref(1-person-new-ana)
                2 self NOUN 0 root Entity=1)
                """).getFirst();

        assertThat(words(
                        document,
                        document.mentions().stream().map(GoldMention::span).toList()))
                .containsExactly("his self", "his");
    }

    @Test
    void of_an_interrupted_mention_the_first_stretch_is_taken() {
        var document = read("""
                1 Ann PROPN 0 root Entity=(1[1/2]-person-new-coref)
                2 said VERB 1 dep _
                3 Lee PROPN 1 dep Entity=(1[2/2]-person-new-coref)
                """).getFirst();

        assertThat(words(
                        document,
                        document.mentions().stream().map(GoldMention::span).toList()))
                .containsExactly("Ann");
    }

    @Test
    void a_file_may_hold_several_documents_and_none_needs_a_name() {
        var documents = read("""
                1 Ann PROPN 0 root Entity=(1-person-new-coref)

                # newdoc id = second
                1 Bob PROPN 0 root Entity=(1-person-new-coref)
                """);

        assertThat(documents).extracting(GoldDocument::name).containsExactly("a", "second");
        assertThat(documents).extracting(GoldDocument::genre).containsOnly("");
        assertThat(documents)
                .allSatisfy(document -> assertThat(document.mentions()).hasSize(1));
    }

    @Test
    void what_is_broken_is_named_with_its_line() {
        assertBroken("1 Ann PROPN 0 root Entity=(1-person-new-coref", "a.conllu:2: the mention of entity 1 that opens");
        assertBroken("1 Ann PROPN 0 root Entity=1)", "a.conllu:2: no mention of entity 1 is open here");
        assertBroken(
                "1 Ann PROPN 0 root Entity=(1)", "a.conllu:2: expected the fields GRP-etype-infstat-link, found: 1");
        assertBroken("1 Ann PROPN x root _", "a.conllu:2: expected the number of the head in the seventh column");
        assertBroken("x Ann PROPN 0 root _", "a.conllu:2: expected a word's number in the first column, found: x");
        assertBroken("# global.Entity = name", "a.conllu:2: expected the fields 'GRP' or 'eid', and 'etype'");
    }

    @Test
    void a_line_of_another_make_and_entities_without_their_fields_are_named() {
        assertThatThrownBy(() -> ConlluFile.of(FILE, List.of("# newpar", "Ann said")))
                .hasMessage("a.conllu:2: expected ten columns with tabs between, found 1");
        assertThatThrownBy(() -> ConlluFile.of(FILE, Conllu.lines("1 Ann PROPN 0 root Entity=(1-person)")))
                .hasMessage("a.conllu:1: expected '# global.Entity = …' before the first Entity");
    }

    private static void assertBroken(String line, String message) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(BrokenCorpusException.class)
                .hasMessageStartingWith(message);
    }

    private static List<GoldDocument> read(String text) {
        return ConlluFile.of(FILE, Conllu.lines(Conllu.FIELDS + text));
    }

    private static List<String> words(GoldDocument document, List<Span> spans) {
        return spans.stream().map(span -> span.of(document.text())).toList();
    }
}
