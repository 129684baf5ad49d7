package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.AttributionPart;
import org.acta.annotation.AttributionPart.Role;
import org.acta.annotation.EventType;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.SpeechAct;
import org.acta.annotation.Statement;
import org.acta.annotation.Statement.Form;
import org.acta.annotation.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class EvaluateTest {
    private static final String SENTENCE =
            "{\"tokens\": [\"Ann\", \"said\", \"yes\"], \"labels\": [\"B-source\", \"B-cue\", \"B-content\"]}\n";

    @TempDir
    Path folder;

    private final Screenless acta = new Screenless();

    @BeforeEach
    void annAlwaysSaysYes() {
        acta.reading(EvaluateTest::read);
    }

    @Test
    void attribution_prints_a_line_a_measure() throws IOException {
        int status = acta.run("evaluate", "attribution", file("a.jsonl", SENTENCE));

        assertThat(acta.err()).isEmpty();
        assertThat(status).isZero();
        assertThat(acta.out()).contains("sentences 1\n", "source.exact.f1 1.000\n", "cue.exact.precision n/a 0/0\n");
    }

    @Test
    void json_is_one_object_with_null_where_nothing_was_measured() throws IOException {
        acta.run("evaluate", "attribution", "--alone", "--format", "json", file("a.jsonl", SENTENCE));

        var json = JsonMapper.shared().readTree(acta.out());
        assertThat(json.path("source.exact.f1").asDouble()).isEqualTo(1);
        assertThat(json.path("cue.exact.precision").isNull()).isTrue();
    }

    @Test
    void polnear_reads_texts_and_attributions() throws IOException {
        file("text/a.txt", "Ann said yes");
        file("attributions/a_eve.ann", "T1\tSource 0 3\tAnn\nT2\tContent 9 12\tyes\nE1\tSource:T1 Content:T2\n");

        int status = acta.run("evaluate", "polnear", folder);

        assertThat(status).isZero();
        assertThat(acta.out()).contains("attribution.f1 1.000\n", "link.source.accuracy 1.000 1/1\n");
    }

    @Test
    void coreference_reads_entities_and_tells_genres_apart() throws IOException {
        file("GUM_news_ann.conllu", """
                # global.Entity = GRP-etype
                1\tAnn\t_\tPROPN\t_\t_\t2\tnsubj\t_\tEntity=(1-person)
                2\tsaid\t_\tVERB\t_\t_\t0\troot\t_\t_
                3\tyes\t_\tINTJ\t_\t_\t2\tobj\t_\t_
                """);

        int status = acta.run("evaluate", "coreference", "--singletons", "--by", "genre", "--genre", "news", folder);

        assertThat(acta.err()).isEmpty();
        assertThat(status).isZero();
        assertThat(acta.out()).contains("entities 1\n", "coreference.news.mean.f1 ");
    }

    @Test
    void articles_list_their_misses_first() throws IOException {
        gold("Bob");

        int status = acta.run("evaluate", "articles", "--texts", folder, "--errors", folder);

        assertThat(status).isZero();
        assertThat(acta.out())
                .startsWith(folder.resolve("a.txt") + ":1:10: source\n    gold  Bob [Ann]")
                .endsWith("act.accuracy 1.000 1/1\n");
    }

    @Test
    void articles_are_read_as_of_their_day() throws IOException {
        var days = new ArrayList<Optional<LocalDate>>();
        acta.reading(article -> {
            days.add(article.published());
            return read(article);
        });
        gold("Bob");
        file("a.tsv", "# published: 2022-02-10\n" + Files.readString(folder.resolve("a.tsv")));

        int status = acta.run("evaluate", "articles", "--texts", folder, folder);

        assertThat(status).isZero();
        assertThat(days).containsExactly(Optional.of(LocalDate.of(2022, 2, 10)));
    }

    @Test
    void actors_list_their_misses_first() throws IOException {
        file("a.txt", "Ann said yes");
        file("a.tsv", "text\tnth\tform\tactor\tkind\tkey\nAnn\t1\tname\tAnn Lee\tperson\t-\n");

        int status = acta.run("evaluate", "actors", "--texts", folder, "--errors", folder);

        assertThat(acta.err()).isEmpty();
        assertThat(status).isZero();
        assertThat(acta.out())
                .startsWith(folder.resolve("a.txt") + ":1:1: name missed (person)\n    gold  Ann = Ann Lee [-]")
                .endsWith("actors.keys.known n/a 0/0\n");
    }

    @Test
    void scores_on_record_are_kept_or_the_exit_code_says_so() throws IOException {
        gold("Bob");
        var kept = file("kept.properties", "tolerance = 0.01\nmeasure.act.accuracy = 1\n");
        var lost = file("lost.properties", "tolerance = 0.01\nmeasure.paraphrase.source.accuracy = 1\n");
        var failing = new Screenless().reading(EvaluateTest::read);

        assertThat(acta.run("evaluate", "articles", "--texts", folder, "--expected", kept, folder))
                .isZero();
        assertThat(failing.run("evaluate", "articles", "--texts", folder, "--expected", lost, folder))
                .isEqualTo(Exit.SOME_FAILED);

        assertThat(acta.out()).endsWith("OK   act.accuracy 1.000, on record 1 ± 0.01\n");
        assertThat(failing.out()).endsWith("FAIL paraphrase.source.accuracy 0.000, on record 1 ± 0.01\n");
    }

    @Test
    void what_is_measured_can_be_put_on_record() throws IOException {
        gold("Ann");
        acta.run("evaluate", "articles", "--texts", folder, "--format", "record", folder);
        var record = file("a.properties", "tolerance = 0\n" + acta.out());
        var again = new Screenless().reading(EvaluateTest::read);

        int status = again.run("evaluate", "articles", "--texts", folder, "--expected", record, folder);

        assertThat(acta.out()).startsWith("sha256 = ").contains("measure.act.accuracy = 1.000\n");
        assertThat(status).isZero();
    }

    @Test
    void a_broken_line_is_named() throws IOException {
        var file = file("a.jsonl", SENTENCE + "{\n");

        int status = acta.run("evaluate", "attribution", file);

        assertThat(status).isEqualTo(Exit.SOME_FAILED);
        assertThat(acta.err())
                .startsWith("acta: " + file + ":2: this is no JSON")
                .hasLineCount(1);
        assertThat(acta.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"attribution", "polnear", "coreference", "articles", "actors", "places"})
    void what_is_not_there_is_named(String command) {
        int status = acta.run("evaluate", command, folder.resolve("nowhere"));

        assertThat(status).isEqualTo(Exit.SOME_FAILED);
        assertThat(acta.err())
                .contains("nowhere", "there is no such file or folder")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attribution", "polnear", "coreference", "articles"})
    void a_wrong_row_of_the_users_own_is_wrong_usage(String command) throws IOException {
        var rows = file("rows.tsv", "holm-kari\tperson\n");

        assertThat(acta.run("evaluate", command, "--actors", rows, folder)).isEqualTo(Exit.USAGE);
        assertThat(acta.err()).startsWith("acta: " + rows + ":1: has no name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attribution", "polnear", "coreference", "articles", "places"})
    void without_a_corpus_it_says_what_is_missing(String command) {
        assertThat(acta.run("evaluate", command)).isEqualTo(Exit.USAGE);
        assertThat(acta.err()).contains("Missing required parameter", "Try: acta evaluate " + command + " --help");
    }

    @Test
    void events_that_nobody_found_are_missed() throws IOException {
        file("a.txt", "Ann bombed Bob.");
        file(
                "a.tsv",
                "# published: 2022-02-10\n"
                        + "trigger\tnth\ttype\tmode\tstatus\tactors\trecipients\twithin\tdate\tplace\tquantities\n"
                        + "bombed\t1\tASSAULT\taerial\thappened\tAnn\tBob\t-\t-\t-\t-\n");

        int status = acta.run("evaluate", "events", folder, "--texts", folder, "--errors");

        assertThat(acta.err()).isEmpty();
        assertThat(status).isZero();
        assertThat(acta.out())
                .contains("a.txt:1:5: event missed\n", "events.found.recall 0.000 0/1\n", "events.type n/a 0/0\n");
    }

    @Test
    void types_are_asked_of_pairs_of_parties() throws IOException {
        var table = file("plv.tsv", "marked_sentence\tgold_root\n<s>Ann</s> freed <t>Bob</t>.\tYIELD\n");
        acta.reading(new ArticleReader() {
            @Override
            public Reading read(Article article) {
                return Reading.of(article);
            }

            @Override
            public Map<EventType, Double> typesBetween(String sentence, Span source, Span target) {
                return Map.of(source.of(sentence).equals("Ann") ? EventType.RETREAT : EventType.AID, 1.0);
            }
        });

        int status = acta.run("evaluate", "types", table, "--errors");

        assertThat(acta.err()).isEmpty();
        assertThat(status).isZero();
        assertThat(acta.out()).isEqualTo("""
                gold \\ got YIELD
                YIELD      1
                pairs 1
                types.accuracy 1.000 1/1
                types.macro.f1 1.000
                """);
    }

    @Test
    void help_names_the_measurements() {
        assertThat(acta.run("evaluate", "--help")).isZero();
        assertThat(acta.out())
                .contains(
                        "attribution",
                        "polnear",
                        "coreference",
                        "articles",
                        "actors",
                        "events",
                        "places",
                        "types",
                        "docs/evaluation.md");
    }

    private void gold(String source) throws IOException {
        file("a.txt", "Ann said yes");
        file(
                "a.tsv",
                "form\tsource\tsourceText\tcue\tact\tcontent\nindirect\t" + source + "\tAnn\tsaid\tassert\tyes\n");
    }

    private Path file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** "Ann said yes", without the cue. */
    private static Reading read(Article article) {
        var source = new Span(0, 3);
        var content = new Span(9, 12);
        var ann = new Actor(
                "a1",
                "Ann",
                Actor.Kind.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var statement = new Statement(
                "s1",
                Optional.of("a1"),
                List.of(),
                List.of(),
                SpeechAct.ASSERT,
                Form.INDIRECT,
                Optional.of(source),
                Optional.empty(),
                List.of(content),
                List.of(),
                Optional.empty(),
                1);
        return Reading.of(article)
                .with(
                        Token.class,
                        List.of(new Token(source, "Ann"), new Token(new Span(4, 8), "said"), new Token(content, "yes")))
                .with(AttributionPart.class, List.of(new AttributionPart(source, Role.SOURCE, 1)))
                .with(Actor.class, List.of(ann))
                .with(Statement.class, List.of(statement));
    }
}
