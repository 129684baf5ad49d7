package org.acta.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acta.annotation.Article;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.TimeExpression;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {
    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She spoke on Thursday.                   | on Thursday               | 2022-02-10",
                "She spoke on Friday evening.             | on Friday evening         | 2022-02-04",
                "She spoke earlier on Wednesday.          | earlier on Wednesday      | 2022-02-09",
                "She spoke last Thursday.                 | last Thursday             | 2022-02-03",
                "She spoke late Monday in Paris.          | late Monday               | 2022-02-07",
                "She spoke yesterday.                     | yesterday                 | 2022-02-09",
                "She spoke this morning.                  | this morning              | 2022-02-10",
                "She spoke earlier today.                 | earlier today             | 2022-02-10",
                "She spoke last night.                    | last night                | 2022-02-09",
                "She spoke two days ago.                  | two days ago              | 2022-02-08",
                "She spoke three weeks ago.               | three weeks ago           | 2022-W03",
                "She spoke last week.                     | last week                 | 2022-W05",
                "She spoke earlier in the week.           | earlier in the week       | 2022-W06",
                "She spoke over the weekend.              | over the weekend          | 2022-02-05",
                "She spoke last month.                    | last month                | 2022-01",
                "She spoke a year ago.                    | a year ago                | 2021",
                "She spoke in March.                      | in March                  | 2021-03",
                "She spoke in late January.               | in late January           | 2022-01",
                "She spoke on 10 February.                | on 10 February            | 2022-02-10",
                "She spoke on the 3rd of February.        | on the 3rd of February    | 2022-02-03",
                "She spoke on Feb. 3.                     | on Feb. 3                 | 2022-02-03",
                "She spoke on December 24.                | on December 24            | 2021-12-24",
                "She spoke on Tuesday, February 8.        | on Tuesday, February 8    | 2022-02-08",
            })
    void a_relative_time_is_reckoned_from_the_day_of_publication(String text, String words, String value) {
        assertThat(times(publishedText(text))).containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She spoke on February 10, 2022, in Paris. | on February 10, 2022  | 2022-02-10",
                "She spoke on 10 February 2022.            | on 10 February 2022   | 2022-02-10",
                "She spoke in March 2014.                  | in March 2014         | 2014-03",
                "She spoke in 2014.                        | in 2014               | 2014",
                "Dated 2022-02-10.                         | 2022-02-10            | 2022-02-10",
            })
    void an_absolute_time_needs_no_day_of_publication(String text, String words, String value) {
        assertThat(times(Article.of("a", text))).containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She spoke on Thursday.",
                "She spoke yesterday.",
                "She spoke on 10 February.",
                "She spoke in March."
            })
    void a_relative_time_without_a_day_of_publication_is_left_out(String text) {
        assertThat(times(Article.of("a", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was Black Friday again.",
                "The Sunday Times said so.",
                "She may speak.",
                "They march on.",
                "On 31 February it rained.",
                "She counted 2014 birds."
            })
    void other_words_are_no_times(String text) {
        assertThat(times(publishedText(text))).isEmpty();
    }

    @Test
    void a_weekday_with_a_future_is_the_next_one() {
        var reading = sheWillSpeakOnSaturday();

        var times = new TimeTagger().annotate(reading).all(TimeExpression.class);

        assertThat(times).extracting(TimeExpression::value).containsExactly("2022-02-12");
    }

    private static Article publishedText(String text) {
        return Article.of("a", text).publishedOn(PUBLISHED);
    }

    private static List<String> times(Article article) {
        return new TimeTagger()
                .annotate(Reading.of(article)).all(TimeExpression.class).stream()
                        .map(time -> time.span().of(article.text()) + " = " + time.value())
                        .toList();
    }

    private static Reading sheWillSpeakOnSaturday() {
        var article = publishedText("She will speak on Saturday");
        var spans = List.of(new Span(0, 3), new Span(4, 8), new Span(9, 14), new Span(15, 17), new Span(18, 26));
        var tokens = spans.stream()
                .map(span -> new Token(span, span.of(article.text())))
                .toList();
        var words = List.of(
                new Word(spans.get(0), PartOfSpeech.PRON, 2, "nsubj"),
                new Word(spans.get(1), PartOfSpeech.AUX, 2, "aux"),
                new Word(spans.get(2), PartOfSpeech.VERB, -1, "root"),
                new Word(spans.get(3), PartOfSpeech.ADP, 4, "case"),
                new Word(spans.get(4), PartOfSpeech.PROPN, 2, "obl"));
        return Reading.of(article).with(Token.class, tokens).with(Word.class, words);
    }
}
