package org.acta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.acta.annotation.Article;
import org.acta.annotation.Quotation;
import org.acta.annotation.Quotation.Closing;
import org.acta.annotation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationPairerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“[We are late],” he said.",
                "\"[We are late],\" he said.",
                "‘[We are late],’ he said.",
                "'[We are late],' he said.",
                "„[We are late]“, he said.",
                "«[We are late]», he said.",
                "« [We are late] », he said.",
                "»[We are late]«, he said.",
                "``[We are late],'' he said.",
                "‘‘[We are late],’’ he said.",
                "”[We are late],” he said.",
                "“[We are late],\" he said.",
                "\" [We are late] , \" he said.",
            })
    void marks_of_every_kind_are_paired(String marked) {
        assertThat(words(marked.replaceAll("[\\[\\]]", "")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("We are late");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The workers’ strike and the bosses’ reply.",
                "The workers' strike and the bosses' reply.",
                "Rock ’n’ roll in the ’90s, don’t tell ’em.",
                "Rock 'n' roll in the '90s, don't tell 'em.",
                "The ‘90s were over.",
                "A 6'2\" man with a 12\" ruler.",
                "A 5” line, he said.",
                "D’Arcy and O'Neill’s.",
                "The ‘Ndrangheta is here, ‘twas said.",
                "“” \"\" ''",
            })
    void apostrophes_and_measures_quote_nothing(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void possessives_do_not_close_single_marks() {
        assertThat(words("‘The ministers’ talks are over,’ he said of the delegates’ tea."))
                .containsExactly("The ministers’ talks are over,");
    }

    @Test
    void a_word_in_single_marks_may_end_in_s() {
        assertThat(words("They spoke of ‘sanctions’ and of ‘threats’ in the ministers’ talks."))
                .containsExactly("sanctions", "threats");
    }

    @Test
    void depth_tells_what_is_nested() {
        assertThat(quotations("“He said ‘no’,” she said. “Yes.”"))
                .extracting(Quotation::depth)
                .containsExactly(0, 1, 0);
    }

    @Test
    void speech_runs_on_into_paragraphs_that_open_with_a_mark() {
        assertThat(quotations("“One.\n\n“Two.\n\n“Three,” he said."))
                .extracting(Quotation::closing)
                .containsExactly(Closing.RUNS_ON, Closing.RUNS_ON, Closing.MARKED);
    }

    @Test
    void a_forgotten_mark_costs_its_paragraph_only() {
        var quotations = quotations("“One is lost.\nNobody said so.\nHe said: “Two.”");

        assertThat(quotations).extracting(Quotation::closing).containsExactly(Closing.UNCLOSED, Closing.MARKED);
    }

    @Test
    void an_unclosed_quotation_never_swallows_a_long_paragraph() {
        var text = "He said: “It is lost. " + "Nobody minded it much. ".repeat(500);

        assertThat(words(text)).containsExactly("It is lost.");
    }

    @Property
    @Domain(AnyText.class)
    void quotations_nest_or_are_disjoint(@ForAll String text) {
        assertWellFormed(text, quotations(text));
    }

    @Property
    void what_was_quoted_is_found(@ForAll("articles") Quoting article) {
        assertThat(words(article.text())).isEqualTo(article.quoted());
    }

    /** A text and the words that were put between marks in it. */
    record Quoting(String text, List<String> quoted) {}

    @Provide
    Arbitrary<Quoting> articles() {
        var style = Arbitraries.of("“”‘’", "‘’“”", "\"\"''", "''\"\"", "«»‹›", "„“‚‘");
        var sentence = Arbitraries.of(
                "The mayor said: 1It won’t do.2",
                "1It won’t do,2 the workers’ leader said, 1and we all know it.2",
                "He called it 1a 3dead4 letter2 and left.",
                "She sent 3threats4 to O’Neill’s office in the ’90s.",
                "1He told us 3never4, and then he sang,2 she said. 1Then he left.2",
                "Nobody spoke of the ministers’ tea.");
        return Combinators.combine(style, sentence.list().ofMinSize(1).ofMaxSize(8), Arbitraries.of(" ", "\n", "\n\n"))
                .as(QuotationPairerTest::quoting);
    }

    private static Quoting quoting(String style, List<String> sentences, String between) {
        var text = new StringBuilder();
        var open = new ArrayList<Integer>();
        var begun = new ArrayList<int[]>();
        for (char c : String.join(between, sentences).toCharArray()) {
            boolean opens = c == '1' || c == '3';
            boolean closes = c == '2' || c == '4';
            if (closes) {
                begun.get(open.remove(open.size() - 1))[1] = text.length();
            }
            text.append(opens || closes ? style.charAt(c - '1') : c);
            if (opens) {
                open.add(begun.size());
                begun.add(new int[] {text.length(), 0});
            }
        }
        return new Quoting(
                text.toString(),
                begun.stream().map(span -> text.substring(span[0], span[1])).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "‘a’ "})
    void twenty_million_characters_of_marks_are_read(String piece) {
        var text = piece.repeat(20_000_000 / piece.length());

        assertWellFormed(text, quotations(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "‘", "’", "'", "“‘", "“a ", "\"a ", "“a.\n", "a.“B", "5\" ", "s’ a", "« "})
    void a_million_characters_of_one_slip_are_read(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());

        assertWellFormed(text, quotations(text));
    }

    private static void assertWellFormed(String text, List<Quotation> quotations) {
        var around = new ArrayList<Quotation>();
        for (var quotation : quotations) {
            while (!around.isEmpty()
                    && around.get(around.size() - 1).span().end()
                            <= quotation.span().start()) {
                around.remove(around.size() - 1);
            }
            boolean nested =
                    around.isEmpty() || around.get(around.size() - 1).span().contains(quotation.span());
            boolean trimmed = quotation.words().of(text).strip().length()
                    == quotation.words().length();
            if (!nested
                    || !trimmed
                    || around.size() != quotation.depth()
                    || quotation.words().isEmpty()
                    || !quotation.span().contains(quotation.words())) {
                throw new AssertionError("ill-formed: " + quotation + " within " + around);
            }
            around.add(quotation);
        }
    }

    private static List<String> words(String text) {
        return quotations(text).stream()
                .map(quotation -> quotation.words().of(text))
                .toList();
    }

    private static List<Quotation> quotations(String text) {
        return new QuotationPairer()
                .annotate(Reading.of(Article.of("any", text)))
                .all(Quotation.class);
    }
}
