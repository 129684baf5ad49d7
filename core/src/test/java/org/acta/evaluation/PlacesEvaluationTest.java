package org.acta.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acta.annotation.Article;
import org.acta.annotation.Location;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesEvaluationTest {
    private static final String TEXT = "Rain fell in Porto. Lisbon blamed the hospital.";

    @TempDir
    private Path folder;

    @Test
    void right_words_and_points_score_full() throws IOException {
        var figures = figures(
                corpus(toponym("Literal", 13, 18, 41.15, -8.61), toponym("Metonymic", 20, 26, 38.72, -9.13)),
                location(13, 18, Location.Role.LITERAL, 41.0, -8.5),
                location(20, 26, Location.Role.ACTOR, 38.7, -9.1));

        assertThat(figures).contains("places.found.f1 1.000", "places.within161 1.000 2/2", "places.literal.f1 1.000");
    }

    @Test
    void a_namesake_far_off_is_found_but_not_within_reach() throws IOException {
        var figures = figures(
                corpus(toponym("Literal", 13, 18, 41.15, -8.61)),
                location(13, 18, Location.Role.LITERAL, -30.0, -51.2));

        assertThat(figures).contains("places.found.recall 1.000 1/1", "places.within161 0.000 0/1");
    }

    @Test
    void what_has_no_point_is_no_gold() throws IOException {
        var figures =
                figures(corpus("<toponym><type>Literal_Expression</type><start>38</start><end>46</end></toponym>"));

        assertThat(figures).contains("places.found.recall n/a 0/0");
    }

    @Test
    void an_extra_location_counts_against_precision() throws IOException {
        var figures = figures(
                corpus(toponym("Literal", 13, 18, 41.15, -8.61)),
                location(0, 4, Location.Role.LITERAL, 0, 0),
                location(13, 18, Location.Role.LITERAL, 41.15, -8.61));

        assertThat(figures).contains("places.found.precision 0.500 1/2");
    }

    @Test
    void misses_say_where_and_what() throws IOException {
        var misses = new PlacesEvaluation(reading())
                .evaluate(corpus(toponym("Literal", 13, 18, 41.15, -8.61)))
                .misses();

        assertThat(misses).singleElement().satisfies(miss -> {
            assertThat(miss.column()).isEqualTo(14);
            assertThat(miss.what()).isEqualTo("place missed (Literal)");
            assertThat(miss.gold()).contains("[Porto]");
        });
    }

    @Test
    void distance_is_reckoned_on_the_globe() {
        var berlin = new GoldToponym.Point(52.52, 13.405);
        var tokyo = new GoldToponym.Point(35.68, 139.69);

        assertThat(berlin.distance(tokyo)).isCloseTo(8_918, within(10.0));
        assertThat(new GoldToponym.Point(0, 179.9).distance(new GoldToponym.Point(0, -179.9)))
                .isCloseTo(22.2, within(0.1));
    }

    @Test
    void a_toponym_beyond_the_text_is_told_with_its_file() throws IOException {
        var file = corpus(toponym("Literal", 13, 180, 41.15, -8.61));

        assertThatThrownBy(() -> new PlacesEvaluation(reading()).evaluate(file))
                .isInstanceOf(BrokenCorpusException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("outside");
    }

    @Test
    void what_is_no_xml_is_told() throws IOException {
        var file = Files.writeString(folder.resolve("broken.xml"), "<articles><article>");

        assertThatThrownBy(() -> new PlacesEvaluation(reading()).evaluate(file))
                .isInstanceOf(BrokenCorpusException.class)
                .hasMessageContaining("no XML");
    }

    private String figures(Path corpus, Location... read) throws IOException {
        return new PlacesEvaluation(reading(read))
                .evaluate(corpus).measures().stream()
                        .map(measure -> (measure.name() + " " + measure.figure() + " " + measure.basis()).strip())
                        .collect(Collectors.joining("\n"));
    }

    private static Function<Article, Reading> reading(Location... locations) {
        return article -> Reading.of(article).with(Location.class, List.of(locations));
    }

    private static Location location(int start, int end, Location.Role role, double latitude, double longitude) {
        return new Location(
                new Span(start, end),
                TEXT.substring(start, end),
                Location.Kind.SETTLEMENT,
                role,
                Optional.empty(),
                Optional.empty(),
                latitude,
                longitude,
                OptionalLong.empty());
    }

    private static String toponym(String type, int start, int end, double latitude, double longitude) {
        return "<toponym><type>%s</type><start>%d</start><end>%d</end><latitude>%s</latitude><longitude>%s</longitude></toponym>"
                .formatted(type, start, end, latitude, longitude);
    }

    private Path corpus(String... toponyms) throws IOException {
        return Files.writeString(
                folder.resolve("corpus.xml"),
                "<articles><article file=\"7\"><title>Rain</title><link>https://example.org/7</link><text>"
                        + TEXT
                        + "</text><toponyms>"
                        + String.join("", toponyms)
                        + "</toponyms></article></articles>");
    }
}
