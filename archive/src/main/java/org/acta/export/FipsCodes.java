package org.acta.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Countries and the regions of some by FIPS 10-4, from the table {@code fips.tsv} beside this class. */
final class FipsCodes {
    private final Map<Area, Code> codes;

    private record Area(String country, String region) {}

    /**
     * What GDELT calls an area.
     *
     * @param country two letters
     * @param adm1 of a region; of a country as a whole its own code; empty where not known
     */
    record Code(String country, String adm1) {}

    private FipsCodes(Map<Area, Code> codes) {
        this.codes = codes;
    }

    static FipsCodes shipped() {
        var file = Objects.requireNonNull(FipsCodes.class.getResourceAsStream("fips.tsv"), "fips.tsv");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new FipsCodes(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(
                            cells -> new Area(cells[0], cells[1]), cells -> new Code(cells[2], cells[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a country as a whole, by its ISO 3166-1 alpha-3 code. */
    Optional<Code> country(String iso) {
        return Optional.ofNullable(codes.get(new Area(iso, "")));
    }

    /** Of a region of a country, by its English name. */
    Optional<Code> region(String iso, String name) {
        return Optional.ofNullable(codes.get(new Area(iso, name)))
                .or(() -> country(iso).map(code -> new Code(code.country(), "")));
    }
}
