package org.acta.dictionary;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acta.annotation.Sector;

/** One row of a table of the dictionary, its cells checked one by one. */
record Row(
        Place place,
        String key,
        Kind kind,
        String name,
        List<String> aliases,
        Optional<String> country,
        Optional<Sector> sector,
        Gender gender,
        Optional<String> office,
        Period period,
        Tenure.Claim claim) {
    static final List<String> COLUMNS =
            List.of("key", "kind", "name", "aliases", "country", "sector", "gender", "office", "from", "to", "note");
    private static final Pattern KEY = Pattern.compile("(\\*\\.)?[A-Za-z0-9][A-Za-z0-9-]*+(\\.[a-z0-9-]++)?");

    /** Where the row stands, for those who must put it right. */
    record Place(String file, int line) {
        BrokenDictionaryException broken(String message) {
            return new BrokenDictionaryException(file, line, message);
        }
    }

    Row {
        aliases = List.copyOf(aliases);
    }

    static Row of(Place place, String line) {
        var given = List.of(line.split("\t", -1));
        if (given.size() > COLUMNS.size()) {
            throw place.broken("has %d cells; there are %d columns: %s"
                    .formatted(given.size(), COLUMNS.size(), String.join(", ", COLUMNS)));
        }
        var cells = new Cells(place, given);
        return new Row(
                place,
                cells.key(),
                cells.oneOf(1, Kind.class, Optional.empty()),
                cells.filled(2),
                cells.several(3),
                cells.optional(4),
                cells.sector(),
                cells.gender(),
                cells.optional(7),
                cells.period(),
                cells.oneOf(10, Tenure.Claim.class, Optional.of(Tenure.Claim.SOLE)));
    }

    boolean isRule() {
        return key.startsWith("*.");
    }

    private record Cells(Place place, List<String> given) {
        String at(int column) {
            var cell = column < given.size() ? given.get(column).strip() : "";
            return cell.equals("-") ? "" : cell;
        }

        Optional<String> optional(int column) {
            return Optional.of(at(column)).filter(cell -> !cell.isEmpty());
        }

        String filled(int column) {
            return optional(column)
                    .orElseThrow(() -> place.broken("has no " + COLUMNS.get(column) + "; every row needs one"));
        }

        String key() {
            var key = filled(0);
            if (!KEY.matcher(key).matches()) {
                throw place.broken(
                        "the key '" + key
                                + "' should be letters, digits and hyphens, with one dot before an office: lavrov-sergei, NATO.secretary-general");
            }
            return key;
        }

        List<String> several(int column) {
            var cell = at(column);
            var names = new ArrayList<String>();
            for (var name : cell.isEmpty() ? new String[0] : cell.split("\\|")) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
            return names;
        }

        <E extends Enum<E>> E oneOf(int column, Class<E> type, Optional<E> otherwise) {
            var cell = at(column).toUpperCase(Locale.ROOT);
            if (cell.isEmpty() && otherwise.isPresent()) {
                return otherwise.get();
            }
            try {
                return Enum.valueOf(type, cell);
            } catch (IllegalArgumentException e) {
                throw place.broken("%s '%s' is none of %s"
                        .formatted(
                                COLUMNS.get(column),
                                at(column),
                                Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
            }
        }

        Optional<Sector> sector() {
            return at(5).isEmpty() ? Optional.empty() : Optional.of(oneOf(5, Sector.class, Optional.empty()));
        }

        Gender gender() {
            return switch (at(6)) {
                case "", "m", "f" -> Gender.of(at(6));
                default -> throw place.broken("gender '" + at(6) + "' should be m or f, or empty");
            };
        }

        Period period() {
            try {
                var period = Period.of(at(8), at(9));
                if (period.isReversed()) {
                    throw place.broken("from " + at(8) + " lies after to " + at(9));
                }
                return period;
            } catch (DateTimeException e) {
                throw place.broken("from '" + at(8) + "' and to '" + at(9)
                        + "' should be days (2014-03-24), months (2014-03) or years (2014)");
            }
        }
    }
}
