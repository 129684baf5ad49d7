package org.acta.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --near}, wherever articles are read. */
final class NearOption {
    private static final String KOSOVO = "KOS";

    @Option(
            names = "--near",
            paramLabel = "COUNTRY",
            description =
                    "Of places of one name rather take that in this country: an ISO 3166 code (AUS) or an English name.")
    private @Nullable String words;

    /** ISO 3166-1 alpha-3; an unknown country is wrong usage. */
    Optional<String> country(CommandLine command) {
        if (words == null) {
            return Optional.empty();
        }
        var wanted = words.strip();
        if (wanted.equalsIgnoreCase(KOSOVO) || wanted.equalsIgnoreCase("Kosovo")) {
            return Optional.of(KOSOVO);
        }
        return Optional.of(Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code))
                .filter(country -> names(country).anyMatch(wanted::equalsIgnoreCase))
                .map(Locale::getISO3Country)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command,
                        "--near: no country is called '" + wanted + "'; an ISO 3166 code such as AUS is sure")));
    }

    private static Stream<String> names(Locale country) {
        try {
            return Stream.of(country.getCountry(), country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        } catch (MissingResourceException withoutCode) {
            return Stream.empty();
        }
    }
}
