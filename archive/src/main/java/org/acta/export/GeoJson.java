package org.acta.export;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events on the map, by RFC 7946: a feature for each event with a place, its properties the columns of the table. Written piece by
 * piece: {@link #START}, then {@link #rows}, then {@link #END}. For one thread.
 */
public final class GeoJson<R> {
    public static final String START = "{\"type\":\"FeatureCollection\",\"features\":[";
    public static final String END = "\n]}\n";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Table<R> table;
    private boolean isFirst = true;

    /** @param table with columns {@code longitude} and {@code latitude} */
    public GeoJson(Table<R> table) {
        this.table = table;
    }

    /** A line for each row that has a point. */
    public String rows(List<R> rows) {
        var out = new StringBuilder();
        for (var row : rows) {
            feature(row).ifPresent(feature -> {
                out.append(isFirst ? "\n" : ",\n").append(feature);
                isFirst = false;
            });
        }
        return out.toString();
    }

    private Optional<ObjectNode> feature(R row) {
        var properties = JSON.createObjectNode();
        var cells = table.cells(row);
        for (int i = 0; i < cells.size(); i++) {
            var name = table.columns().get(i).name();
            cells.get(i).ifPresent(cell -> properties.putPOJO(name, cell));
        }
        var longitude = properties.remove("longitude");
        var latitude = properties.remove("latitude");
        if (longitude == null || latitude == null) {
            return Optional.empty();
        }
        var feature = JSON.createObjectNode().put("type", "Feature");
        feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(longitude)
                .add(latitude);
        feature.set("properties", properties);
        return Optional.of(feature);
    }
}
