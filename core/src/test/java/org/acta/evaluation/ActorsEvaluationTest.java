package org.acta.evaluation;

import static org.acta.evaluation.Texts.reading;
import static org.acta.evaluation.Texts.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.Link;
import org.acta.annotation.Mention;
import org.acta.annotation.Mention.Form;
import org.acta.annotation.Reading;
import org.acta.dictionary.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsEvaluationTest {
    private static final String HEADER = "text\tnth\tform\tactor\tkind\tkey";
    private static final String TEXT = """
            Ann Lee met the French president. She told an envoy that he was wrong.
            Paris said that the envoy had left. His minister wept.
            """;
    private static final String LEE = "Ann Lee\t1\tname\tAnn Lee\tperson\t-";
    private static final String PRESIDENT =
            "the French president\t1\tnominal\tEmmanuel Macron\tperson\tmacron-emmanuel";
    private static final String FRANCE = "Paris\t1\tname\tFrance\tcountry\tFRA";
    private static final String SHE = "She\t1\tpronoun\tAnn Lee\tperson\t-";
    private static final String ENVOY = "an envoy\t1\tnominal\tan envoy\tunnamed\t-";
    private static final String HE = "he\t1\tpronoun\tan envoy\tunnamed\t-";

    @Test
    void all_is_right_where_name_or_key_is_the_same() {
        var reading = actor(reading(TEXT), "Ann Lee", Actor.Kind.PERSON, "", name("Ann Lee"), pronoun("She"));
        reading = actor(
                reading,
                "French president",
                Actor.Kind.PERSON,
                "macron-emmanuel",
                nominal("the French president", "president"));
        reading = actor(reading, "France", Actor.Kind.COUNTRY, "FRA", name("Paris"));
        reading = actor(reading, "an envoy", Actor.Kind.UNNAMED, "", nominal("an envoy", "envoy"), pronoun("he"));

        var result = evaluate(reading, LEE, PRESIDENT, SHE, ENVOY, HE, FRANCE);

        assertThat(result.misses()).isEmpty();
        assertThat(shown(result))
                .containsExactly(
                        "articles 1",
                        "actors.mentions.found 1.000 6/6",
                        "actors.names.right 1.000 2/2",
                        "actors.roles.right 1.000 1/1",
                        "actors.unnamed.right 1.000 1/1",
                        "actors.pronouns.right 1.000 2/2",
                        "actors.bodies.right n/a 0/0",
                        "actors.keys.right 1.000 2/2",
                        "actors.keys.known 1.000 2/2");
    }

    @Test
    void each_miss_is_counted_and_told_with_its_place() {
        var reading = actor(
                reading(TEXT),
                "Ann Lee",
                Actor.Kind.PERSON,
                "lee-ann",
                name("Ann Lee"),
                nominal("the French president", "president"));

        var result = evaluate(reading, LEE, PRESIDENT, SHE);

        assertThat(shown(result))
                .contains(
                        "actors.mentions.found 0.667 2/3",
                        "actors.names.right 1.000 1/1",
                        "actors.roles.right 0.000 0/1",
                        "actors.pronouns.right 0.000 0/1",
                        "actors.keys.right 0.000 0/2",
                        "actors.keys.known 0.000 0/1");
        assertThat(result.misses())
                .extracting(Miss::what)
                .containsExactly("name key (person)", "nominal wrong (person)", "pronoun missed (person)");
        assertThat(result.misses().get(1).text()).isEqualTo("""
                a.txt:1:13: nominal wrong (person)
                    gold  the French president = Emmanuel Macron [macron-emmanuel]
                    got   the French president = Ann Lee [lee-ann]""");
    }

    @Test
    void a_mention_of_other_extent_is_found_by_the_word_that_carries_it() {
        var reading = actor(
                reading(TEXT),
                "Emmanuel Macron",
                Actor.Kind.PERSON,
                "",
                nominal("Lee met the French president", "president"));

        var result = evaluate(reading, PRESIDENT, "His\t1\tpronoun\tAnn Lee\tperson\t-");

        assertThat(shown(result)).contains("actors.mentions.found 0.500 1/2", "actors.roles.right 1.000 1/1");
    }

    @Test
    void somebody_unnamed_is_wrong_among_what_is_said_of_somebody_else() {
        var reading =
                actor(reading(TEXT), "an envoy", Actor.Kind.UNNAMED, "", nominal("an envoy", "envoy"), name("Ann Lee"));

        var result = evaluate(reading, LEE, ENVOY);

        assertThat(shown(result)).contains("actors.unnamed.right 0.000 0/1");
    }

    @Test
    void words_are_told_apart_by_their_number_and_never_found_within_a_word() {
        var gold = gold("envoy\t2\tnominal\tan envoy\tunnamed\t-", "he\t1\tpronoun\tan envoy\tunnamed\t-");

        assertThat(gold.getFirst().span().start()).isEqualTo(TEXT.indexOf("envoy had"));
        assertThat(gold.getLast().span().start()).isEqualTo(TEXT.indexOf("he was"));
    }

    @Test
    void what_is_broken_is_named_with_its_line() {
        assertThatThrownBy(() -> gold(LEE, "envoy\t3\tnominal\tan envoy\tunnamed\t-"))
                .hasMessage("a.tsv:3: the article has these words 2 times, not 3: envoy");
        assertThatThrownBy(() -> gold("envoy\tlast\tnominal\tan envoy\tunnamed\t-"))
                .hasMessage("a.tsv:2: 'last' is no number from 1: which occurrence of the words is it?");
        assertThatThrownBy(() -> gold(LEE, LEE)).hasMessage("a.tsv:3: these words are marked already: Ann Lee");
        assertThatThrownBy(() -> gold(LEE, "She\t1\tpronoun\tAnn Lee\tperson\tlee-ann"))
                .hasMessage("a.tsv:3: Ann Lee has another kind or key above");
        assertThatThrownBy(() -> gold("She\t1\tword\tAnn Lee\tperson\t-"))
                .hasMessageStartingWith("a.tsv:2: 'word' is none of [name,");
    }

    @Test
    void the_day_of_publication_may_stand_above_the_columns() {
        assertThat(GoldRows.of("a.tsv", List.of("# published: 2022-02-10", HEADER), HEADER)
                        .published())
                .contains(LocalDate.of(2022, 2, 10));
        assertThatThrownBy(() -> GoldRows.of("a.tsv", List.of("# published: today", HEADER), HEADER))
                .hasMessage("a.tsv:1: expected a day such as 2022-02-10 after '# published: '");
        assertThatThrownBy(() -> GoldRows.of("a.tsv", List.of("# published: 2022-02-10", "", LEE), HEADER))
                .hasMessageStartingWith("a.tsv:2: expected the columns text, nth, form,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "held-out"})
    void our_own_gold_stands_in_the_articles_and_its_keys_in_the_list(String part) throws Exception {
        var folder = Path.of("../evaluation/actors");
        var dictionary = ActorDictionary.shipped();

        for (var article :
                LabelledArticle.find(folder, Path.of("../examples"), LabelledArticle.part(folder, part, List.of()))) {
            var rows = GoldActors.rows(article.table());
            var text = article.read(rows.published()).text();

            assertThat(rows.published()).as(rows.file()).isPresent();
            assertThat(GoldActors.of(rows, text))
                    .extracting(mention -> mention.actor().key().orElse("RUS"))
                    .as(rows.file())
                    .allMatch(key -> dictionary.entry(key).isPresent());
        }
    }

    private static List<GoldActors.Marked> gold(String... rows) {
        var lines = (HEADER + "\n" + String.join("\n", rows)).lines().toList();
        return GoldActors.of(GoldRows.of("a.tsv", lines, HEADER), TEXT);
    }

    private static Evaluation evaluate(Reading reading, String... rows) {
        return ActorsEvaluation.result(List.of(new ActorComparison("a.txt", gold(rows), reading)));
    }

    private static List<String> shown(Evaluation result) {
        return result.measures().stream()
                .map(m -> (m.name() + " " + m.figure() + " " + m.basis()).strip())
                .toList();
    }

    /** Adds an actor; an empty key is none. */
    private static Reading actor(Reading reading, String name, Actor.Kind kind, String key, Mention... mentions) {
        var actors = new ArrayList<>(reading.all(Actor.class));
        actors.add(new Actor(
                "a" + (actors.size() + 1),
                name,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                key.isEmpty() ? Optional.empty() : Optional.of(new Link(key, Link.Basis.NAME, Optional.empty())),
                List.of(mentions)));
        return reading.with(Actor.class, actors);
    }

    private static Mention name(String words) {
        return new Mention(span(TEXT, words), span(TEXT, words), Form.NAME);
    }

    private static Mention nominal(String words, String head) {
        return new Mention(span(TEXT, words), span(TEXT, head), Form.NOMINAL);
    }

    private static Mention pronoun(String word) {
        var span = WholeWords.in(TEXT, word).getFirst();
        return new Mention(span, span, Form.PRONOUN);
    }
}
