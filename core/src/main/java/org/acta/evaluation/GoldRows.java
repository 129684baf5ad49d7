package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of what people marked in one article: {@code # published: 2022-02-10} if the day is known, the names of the
 * columns, then a row a line, its fields separated by tabs.
 *
 * @param header the line of the column names, from 0
 */
record GoldRows(String file, Optional<LocalDate> published, int header, List<String> lines) {
    private static final String PUBLISHED = "# published: ";

    static GoldRows read(Path file, String columns) throws IOException {
        return of(file.toString(), Lines.of(file), columns);
    }

    static GoldRows of(String file, List<String> lines, String columns) {
        int header = !lines.isEmpty() && lines.getFirst().startsWith(PUBLISHED) ? 1 : 0;
        var published = header == 0 ? Optional.<LocalDate>empty() : Optional.of(day(file, lines.getFirst()));
        if (lines.size() <= header || !lines.get(header).equals(columns)) {
            throw new BrokenCorpusException(
                    file, header + 1, "expected the columns " + columns.replace("\t", ", ") + ", separated by tabs");
        }
        return new GoldRows(file, published, header, List.copyOf(lines));
    }

    /** What each row means; an {@link IllegalArgumentException} is told with file and line. */
    <T> List<T> map(Function<List<String>, T> meaning) {
        var all = new ArrayList<T>();
        for (int i = header + 1; i < lines.size(); i++) {
            try {
                all.add(meaning.apply(fields(lines.get(i))));
            } catch (IllegalArgumentException e) {
                throw new BrokenCorpusException(file, i + 1, String.valueOf(e.getMessage()));
            }
        }
        return all;
    }

    /** The constant that a field names in lower case. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    private List<String> fields(String line) {
        var fields = List.of(line.split("\t", -1));
        int columns = lines.get(header).split("\t").length;
        if (fields.size() != columns) {
            throw new IllegalArgumentException(
                    "expected %d fields separated by tabs, found %d".formatted(columns, fields.size()));
        }
        return fields;
    }

    private static LocalDate day(String file, String line) {
        try {
            return LocalDate.parse(line.substring(PUBLISHED.length()));
        } catch (DateTimeParseException e) {
            throw new BrokenCorpusException(file, 1, "expected a day such as 2022-02-10 after '" + PUBLISHED + "'");
        }
    }
}
