package org.acta.evaluation;

import static org.acta.evaluation.Texts.reading;
import static org.acta.evaluation.Texts.span;
import static org.acta.evaluation.Texts.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Quotation;
import org.acta.annotation.Quotation.Closing;
import org.acta.annotation.Reading;
import org.acta.annotation.SpeechAct;
import org.acta.evaluation.PolnearCorpus.GoldArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearEvaluationTest {
    private static final String TEXT = "Ann said that it rained all day. “We left early,” Bob told reporters.";

    @TempDir
    Path folder;

    @Test
    void what_is_found_and_joined_rightly_is_right_by_every_measure() {
        var gold = List.of(gold("Ann", "said", "that it rained all day"), gold("Bob", "told", "“We left early,”"));
        var reading = with(reading(TEXT), "Ann", "Ann", "said", SpeechAct.ASSERT, "that it rained all day");
        reading = with(reading, "Bob", "Bob", "told", SpeechAct.ASSERT, "“We left early,”");

        var measures = evaluate(gold, quoted(reading));

        assertThat(shown(measures))
                .contains(
                        "attributions 2",
                        "source.exact.f1 1.000",
                        "content.exact.f1 1.000",
                        "attribution.f1 1.000",
                        "link.source.accuracy 1.000 2/2",
                        "quotation.found 1.000 1/1",
                        "quotation.source.accuracy 1.000 1/1");
    }

    @Test
    void a_wrong_source_costs_the_attribution_and_the_link_but_not_the_content() {
        var gold = List.of(gold("Bob", "told", "“We left early,”"));
        var reading = with(reading(TEXT), "Ann", "Ann", "told", SpeechAct.ASSERT, "“We left early,”");

        var measures = evaluate(gold, quoted(reading));

        assertThat(shown(measures))
                .contains(
                        "content.exact.f1 1.000",
                        "attribution.recall 0.000 0/1",
                        "link.source.accuracy 0.000 0/1",
                        "quotation.found 1.000 1/1",
                        "quotation.source.accuracy 0.000 0/1");
    }

    @Test
    void half_of_the_words_of_the_content_is_enough_and_less_is_not() {
        var gold = List.of(gold("Ann", "said", "that it rained all day"));

        var half = evaluate(gold, with(reading(TEXT), "Ann", "Ann", "said", SpeechAct.ASSERT, "rained all day"));
        var less = evaluate(gold, with(reading(TEXT), "Ann", "Ann", "said", SpeechAct.ASSERT, "all day"));

        assertThat(shown(half)).contains("attribution.f1 1.000", "content.overlap.f1 1.000", "content.exact.f1 0.000");
        assertThat(shown(less)).contains("attribution.f1 0.000", "link.source.accuracy n/a 0/0");
    }

    @Test
    void nobody_is_the_right_source_where_people_marked_none() {
        var gold = List.of(gold("", "said", "that it rained all day"));

        var nobody = evaluate(gold, with(reading(TEXT), "", "", "said", SpeechAct.ASSERT, "that it rained all day"));
        var somebody =
                evaluate(gold, with(reading(TEXT), "Ann", "Ann", "said", SpeechAct.ASSERT, "that it rained all day"));

        assertThat(shown(nobody)).contains("attribution.f1 1.000", "link.source.accuracy 1.000 1/1");
        assertThat(shown(somebody)).contains("attribution.f1 0.000", "link.source.accuracy 0.000 0/1");
    }

    @Test
    void one_source_shared_by_two_attributions_counts_once() {
        var gold = List.of(gold("Ann", "said", "that it rained"), gold("Ann", "said", "all day"));

        var measures = evaluate(gold, with(reading(TEXT), "Ann", "Ann", "said", SpeechAct.ASSERT, "that it rained"));

        assertThat(shown(measures))
                .contains(
                        "source.exact.recall 1.000 1/1",
                        "content.exact.recall 0.500 1/2",
                        "attribution.recall 0.500 1/2");
    }

    @Test
    void of_several_annotators_the_one_who_marked_most_is_taken() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/storm_1.txt"), TEXT);
        Files.writeString(folder.resolve("text/storm.txt"), TEXT);
        Files.writeString(folder.resolve("attributions/storm_1_bob.ann"), "T1\tCue 4 8\tsaid\nE1\tCue:T1\n");
        Files.writeString(folder.resolve("attributions/storm_1_eve.ann"), """
                T1\tCue 4 8\tsaid
                E1\tCue:T1
                T2\tCue 4 8\tsaid
                E2\tCue:T2
                """);

        var articles = PolnearCorpus.articles(folder);

        assertThat(articles).extracting(GoldArticle::name).containsExactly("storm_1");
        assertThat(articles.getFirst().attributions()).hasSize(2);
        assertThat(PolnearEvaluation.files(folder)).hasSize(4);
    }

    private static List<Measure> evaluate(List<GoldAttribution> gold, Reading reading) {
        return new PolnearEvaluation(article -> reading).evaluate(List.of(new GoldArticle("a", TEXT, gold)));
    }

    private static Reading quoted(Reading reading) {
        return reading.with(
                Quotation.class,
                List.of(new Quotation(
                        span(TEXT, "“We left early,”"), span(TEXT, "We left early,"), 0, Closing.MARKED)));
    }

    private static GoldAttribution gold(String source, String cue, String content) {
        return new GoldAttribution(
                Texts.maybe(TEXT, source).stream().toList(), List.of(span(TEXT, cue)), List.of(span(TEXT, content)));
    }

    private static List<String> shown(List<Measure> measures) {
        var shown = new ArrayList<String>();
        measures.forEach(m -> shown.add((m.name() + " " + m.figure() + " " + m.basis()).strip()));
        return shown;
    }
}
