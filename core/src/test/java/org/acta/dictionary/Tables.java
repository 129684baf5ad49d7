package org.acta.dictionary;

import java.util.ArrayList;

/** Small dictionaries for tests; cells are parted by semicolons, as tabs are hard to see. */
final class Tables {
    private Tables() {}

    static Row row(String cells) {
        return Row.of(new Row.Place("mine.tsv", 7), tabbed(cells));
    }

    static ActorDictionary dictionary(String... rows) {
        var read = new ArrayList<Row>();
        for (var row : rows) {
            read.add(Row.of(new Row.Place("mine.tsv", read.size() + 1), tabbed(row)));
        }
        return new ActorDictionary(read);
    }

    static String tabbed(String cells) {
        return cells.replaceAll(" *; *", "\t");
    }
}
