package org.acta.evaluation;

import static org.acta.evaluation.Texts.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.Mention;
import org.acta.annotation.Mention.Form;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreferenceEvaluationTest {
    private static final String TEXT = "Ann Lee and Bob Day left Mali. The minister called home, she said. Mali slept.";
    private static final String GOLD = Conllu.FIELDS + """
            # newdoc id = GUM_news_call
            1 Ann PROPN 6 nsubj Entity=(1-person-new-coref
            2 Lee PROPN 1 flat Entity=1)
            3 and CCONJ 4 cc _
            4 Bob PROPN 1 conj Entity=(2-person-new-sgl
            5 Day PROPN 4 flat Entity=2)
            6 left VERB 0 root _
            7 Mali PROPN 6 obj Entity=(3-place-new-coref)|SpaceAfter=No
            8 . PUNCT 6 punct _

            1 The DET 2 det Entity=(1-person-giv-coref
            2 minister NOUN 3 nsubj Entity=1)
            3 called VERB 0 root _
            4 home ADV 3 advmod Entity=(4-place-new-sgl)|SpaceAfter=No
            5 , PUNCT 7 punct _
            6 she PRON 7 nsubj Entity=(1-person-giv-ana)
            7 said VERB 3 parataxis SpaceAfter=No
            8 . PUNCT 3 punct _

            1 Mali PROPN 2 nsubj Entity=(3-place-giv-coref)
            2 slept VERB 0 root SpaceAfter=No
            3 . PUNCT 2 punct _
            """;
    private static final Mention ANN = mention("Ann Lee", "Ann", Form.NAME);
    private static final Mention BOB = mention("Bob Day", "Day", Form.NAME);
    private static final Mention MINISTER = mention("The minister", "minister", Form.NOMINAL);
    private static final Mention SHE = mention("she", "she", Form.PRONOUN);
    private static final Mention MALI = mention("Mali", "Mali", Form.NAME);
    private static final Mention SLEEPING_MALI = later("Mali", Form.NAME);

    @TempDir
    Path folder;

    @Test
    void who_is_the_same_for_both_is_right_by_every_measure() {
        var measures = evaluate(actor("Ann Lee", ANN, MINISTER, SHE), actor("Mali", MALI, SLEEPING_MALI));

        assertThat(measures)
                .contains(
                        "articles 1",
                        "entities 2",
                        "mentions 5",
                        "coreference.mean.f1 1.000",
                        "coreference.exact.mean.f1 1.000",
                        "coreference.found.place 1.000 2/2",
                        "coreference.pronouns.right 1.000 1/1",
                        "coreference.roles.right 1.000 1/1");
    }

    @Test
    void what_carries_a_mention_decides_and_how_far_it_reaches_is_measured_apart() {
        var shorter = mention("minister", "minister", Form.NOMINAL);

        var measures = evaluate(actor("Ann Lee", ANN, shorter, SHE), actor("Mali", MALI, SLEEPING_MALI));

        assertThat(measures).contains("coreference.mean.f1 1.000", "coreference.exact.mentions.precision 0.800");
    }

    @Test
    void any_word_of_a_name_carries_it() {
        var byItsLastWord = mention("Ann Lee", "Lee", Form.NAME);

        var measures = evaluate(actor("Ann Lee", byItsLastWord, MINISTER, SHE));

        assertThat(measures).contains("coreference.mentions.precision 1.000", "coreference.pronouns.right 1.000 1/1");
    }

    @Test
    void places_that_are_no_actors_are_missed() {
        var measures = evaluate(actor("Ann Lee", ANN, MINISTER, SHE));

        assertThat(measures)
                .contains(
                        "coreference.mentions.precision 1.000",
                        "coreference.mentions.recall 0.600",
                        "coreference.ceafe.recall 0.500",
                        "coreference.found.place 0.000 0/2");
    }

    @Test
    void whoever_is_mentioned_once_is_left_out_on_both_sides_unless_kept() {
        var actors = new Actor[] {actor("Ann Lee", ANN, MINISTER, SHE), actor("Bob Day", BOB)};

        assertThat(evaluate(actors)).contains("entities 2", "coreference.mentions.precision 1.000");
        assertThat(shown(evaluation(Singletons.KEPT, actors).measures()))
                .contains("entities 4", "mentions 7", "coreference.mentions.recall 0.571");
    }

    @Test
    void relative_pronouns_and_adjectives_of_countries_do_not_count() {
        var text = "Ann, who left, is Malian.";
        var gold = Conllu.lines(Conllu.FIELDS + """
                1 Ann PROPN 0 root Entity=(1-person-new-coref)|SpaceAfter=No
                2 , PUNCT 1 punct _
                3 who PRON 4 nsubj _
                4 left VERB 1 acl:relcl SpaceAfter=No
                5 , PUNCT 1 punct _
                6 is AUX 1 cop _
                7 Malian ADJ 1 dep SpaceAfter=No
                8 . PUNCT 1 punct _
                """);
        var who = new Mention(span(text, "who"), span(text, "who"), Form.PRONOUN);
        var malian = new Mention(span(text, "Malian"), span(text, "Malian"), Form.DEMONYM);
        var reading = Reading.of(Article.of("a", text))
                .with(Word.class, List.of(new Word(span(text, "Malian"), PartOfSpeech.ADJ, -1, "root")))
                .with(Actor.class, List.of(actor("Ann", who), actor("Mali", malian)));

        var result = new CoreferenceEvaluation((article, sentences) -> reading, Singletons.KEPT)
                .evaluate(ConlluFile.of(Path.of("a.conllu"), gold));

        assertThat(shown(result.measures()))
                .contains("coreference.mentions.precision n/a", "coreference.mentions.recall 0.000");
    }

    @Test
    void a_pronoun_is_wrong_with_somebody_else_and_with_nobody() {
        assertThat(evaluate(actor("Bob Day", BOB, SHE))).contains("coreference.pronouns.right 0.000 0/1");
        assertThat(evaluate(actor("she", SHE))).contains("coreference.pronouns.right 0.000 0/1");
        assertThat(evaluate(actor("Ann Lee", ANN, BOB, SHE))).contains("coreference.pronouns.right 0.000 0/1");
        assertThat(evaluate(actor("Ann Lee", ANN, MINISTER, BOB, SHE)))
                .contains("coreference.pronouns.right 1.000 1/1");
    }

    @Test
    void a_role_is_right_with_the_name_and_not_with_a_pronoun_alone() {
        assertThat(evaluate(actor("Ann Lee", ANN, MINISTER))).contains("coreference.roles.right 1.000 1/1");
        assertThat(evaluate(actor("minister", MINISTER, SHE))).contains("coreference.roles.right 0.000 0/1");
    }

    @Test
    void misses_say_where_and_what() {
        var misses = evaluation(
                        Singletons.LEFT_OUT,
                        actor("Ann Lee", ANN, SHE),
                        actor("Bob Day", BOB, MINISTER, mention("home", "home", Form.NOMINAL)))
                .misses();

        assertThat(misses.stream().map(Miss::text))
                .anyMatch(text -> text.contains("mention missed (place, name)\n    gold  Mali = Mali\n    got   –"))
                .anyMatch(text -> text.contains("(person, noun)\n    gold  The minister = Ann Lee\n"));
        assertThat(misses).extracting(Miss::file).containsOnly("a.conllu");
    }

    @Test
    void genres_are_chosen_and_measured_each_by_itself() throws IOException {
        Files.write(folder.resolve("GUM_news_call.conllu"), Conllu.lines(GOLD));
        Files.write(folder.resolve("GUM_bio_call.conllu"), Conllu.lines(GOLD.replace("GUM_news", "GUM_bio")));
        var evaluation = evaluation(Singletons.LEFT_OUT);

        var all = evaluation.evaluate(folder, List.of());
        var news = evaluation.evaluate(folder, List.of("news"));

        assertThat(shown(all.byGenre()))
                .containsExactly("coreference.bio.mean.f1 0.000", "coreference.news.mean.f1 0.000");
        assertThat(all.files()).hasSize(2);
        assertThat(news.files()).containsExactly(folder.resolve("GUM_news_call.conllu"));
        assertThatThrownBy(() -> evaluation.evaluate(folder, List.of("poetry")))
                .hasMessage(folder + ": expected .conllu files with texts of [poetry], found none");
    }

    private static List<String> evaluate(Actor... actors) {
        return shown(evaluation(Singletons.LEFT_OUT, actors).measures());
    }

    private static CoreferenceEvaluation.Result evaluation(Singletons singletons, Actor... actors) {
        return evaluation(singletons, List.of(actors)).evaluate(ConlluFile.of(Path.of("a.conllu"), Conllu.lines(GOLD)));
    }

    private static CoreferenceEvaluation evaluation(Singletons singletons) {
        return evaluation(singletons, List.of());
    }

    private static CoreferenceEvaluation evaluation(Singletons singletons, List<Actor> actors) {
        return new CoreferenceEvaluation(
                (article, sentences) -> Reading.of(article).with(Actor.class, actors), singletons);
    }

    private static Actor actor(String name, Mention... mentions) {
        return new Actor(
                name,
                name,
                Actor.Kind.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(mentions));
    }

    private static Mention mention(String words, String head, Form form) {
        return new Mention(span(TEXT, words), span(TEXT, head), form);
    }

    private static Mention later(String word, Form form) {
        int start = TEXT.lastIndexOf(word);
        var span = new Span(start, start + word.length());
        return new Mention(span, span, form);
    }

    private static List<String> shown(List<Measure> measures) {
        var shown = new ArrayList<String>();
        measures.forEach(m -> shown.add((m.name() + " " + m.figure() + " " + m.basis()).strip()));
        return shown;
    }
}
