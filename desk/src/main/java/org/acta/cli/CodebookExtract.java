package org.acta.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.acta.annotation.EventType;
import org.acta.codebook.Cameo;
import org.acta.codebook.Codebook;
import org.acta.codebook.Context;
import org.acta.codebook.Mode;
import org.acta.codebook.TypeEntry;

/** What of the codebook is shown. */
record CodebookExtract(List<TypeEntry> types, List<Mode> modes, List<Context> contexts, List<Cameo> codes) {

    static CodebookExtract all(Codebook codebook) {
        return new CodebookExtract(
                types(codebook).toList(), modes(codebook).toList(), codebook.contexts(), List.copyOf(codebook.codes()));
    }

    /** Types and contexts: what there is to ask for. */
    static CodebookExtract overview(Codebook codebook) {
        return new CodebookExtract(types(codebook).toList(), List.of(), codebook.contexts(), List.of());
    }

    /** What goes by this name: a type with its modes and codes, a mode, a context, a code with those below it. */
    static CodebookExtract of(Codebook codebook, String name) {
        var wanted = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        var types = types(codebook)
                .filter(entry -> entry.type().name().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        var modes = modes(codebook)
                .filter(mode ->
                        mode.name().equals(wanted) || types.stream().anyMatch(entry -> entry.type() == mode.type()))
                .toList();
        var contexts = codebook.contexts().stream()
                .filter(context -> context.name().equals(wanted.replace('-', '_')))
                .toList();
        var codes = codebook.codes().stream()
                .filter(code -> wanted.matches("\\d{2,4}") && code.code().startsWith(wanted)
                        || types.stream()
                                .anyMatch(entry ->
                                        code.type().filter(entry.type()::equals).isPresent()))
                .toList();
        return new CodebookExtract(types, modes, contexts, codes);
    }

    boolean isEmpty() {
        return types.isEmpty() && modes.isEmpty() && contexts.isEmpty() && codes.isEmpty();
    }

    private static Stream<TypeEntry> types(Codebook codebook) {
        return Arrays.stream(EventType.values()).map(codebook::type);
    }

    private static Stream<Mode> modes(Codebook codebook) {
        return Arrays.stream(EventType.values()).map(codebook::modes).flatMap(List::stream);
    }
}
