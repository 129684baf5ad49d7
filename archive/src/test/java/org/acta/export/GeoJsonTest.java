package org.acta.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonTest {
    private record Town(String name, Optional<Double> latitude, Optional<Double> longitude) {}

    private static final Table<Town> TOWNS = new Table<>(
            "towns",
            "A town.",
            List.of(
                    Column.text("name", "its name", Town::name),
                    Column.number("latitude", "degrees", Town::latitude),
                    Column.number("longitude", "degrees", Town::longitude)));

    @Test
    void a_feature_for_each_row_with_a_point() {
        var json = new GeoJson<>(TOWNS);
        var written = GeoJson.START
                + json.rows(List.of(
                        new Town("Minsk", Optional.of(53.9), Optional.of(27.6)),
                        new Town("nowhere", Optional.empty(), Optional.empty())))
                + json.rows(List.of(new Town("Quito", Optional.of(-0.2), Optional.of(-78.5))))
                + GeoJson.END;

        var features = JsonMapper.shared().readTree(written).get("features");

        assertThat(features).hasSize(2);
        assertThat(features.get(0).toString())
                .isEqualTo("{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[27.6,53.9]},"
                        + "\"properties\":{\"name\":\"Minsk\"}}");
        assertThat(features.get(1).at("/properties/name").asString()).isEqualTo("Quito");
    }
}
