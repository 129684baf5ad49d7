package org.acta.codebook;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acta.annotation.Event.Status;
import org.acta.annotation.EventType;
import org.acta.codebook.TypeEntry.Recipient;

/**
 * What an event may be, and how hostile or cooperative that is: PLOVER 2.0 (manual of 4 February 2024), with the nearest codes of
 * CAMEO. The tables lie beside this class; their README names the sources. Immutable.
 *
 * <pre>{@code
 * var codebook = Codebook.shipped();
 * codebook.score(EventType.CONSULT, Optional.of("visit")); // 4.0
 * codebook.cameo(EventType.CONSULT, Optional.empty(), List.of(), Status.PLANNED); // "036"
 * }</pre>
 */
public final class Codebook {
    private final Map<EventType, TypeEntry> types = new EnumMap<>(EventType.class);
    private final List<Mode> modes;
    private final List<Context> contexts;
    private final Map<String, Cameo> codes = new LinkedHashMap<>();
    private final NearestCodes nearest;

    private Codebook() {
        Table.read("types.tsv").stream().map(Codebook::type).forEach(entry -> types.put(entry.type(), entry));
        modes = Table.read("modes.tsv").stream().map(Codebook::mode).toList();
        contexts = Table.read("contexts.tsv").stream()
                .map(cells -> new Context(cells.get(0), cells.get(1)))
                .toList();
        Table.read("cameo.tsv").stream().map(Codebook::code).forEach(code -> codes.put(code.code(), code));
        nearest = new NearestCodes(Table.read("nearest.tsv"));
    }

    /** The one that comes with Acta. */
    public static Codebook shipped() {
        return new Codebook();
    }

    public TypeEntry type(EventType type) {
        return Optional.ofNullable(types.get(type))
                .orElseThrow(() -> new IllegalStateException("types.tsv has no row for " + type));
    }

    public Quad quad(EventType type) {
        return type(type).quad();
    }

    /** The mode's where there is one, else the type's. */
    public double score(EventType type, Optional<String> mode) {
        return mode.map(name -> mode(type, name).score())
                .orElseGet(() -> type(type).score());
    }

    /** A type's own, in the manual's order; empty for types without any. */
    public List<Mode> modes(EventType type) {
        return modes.stream().filter(mode -> mode.type() == type).toList();
    }

    private Mode mode(EventType type, String name) {
        return modes(type).stream()
                .filter(mode -> mode.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no mode '" + name + "'; its modes: "
                        + modes(type).stream().map(Mode::name).collect(Collectors.joining(", "))));
    }

    /** All of them, in the manual's order. */
    public List<Context> contexts() {
        return contexts;
    }

    /** All of CAMEO's codes, in their own order. */
    public Collection<Cameo> codes() {
        return codes.values();
    }

    /** What CAMEO has under this code of two to four digits. */
    public Optional<Cameo> code(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /**
     * The nearest CAMEO code.
     *
     * @param contexts most telling first
     */
    public String cameo(EventType type, Optional<String> mode, List<String> contexts, Status status) {
        return nearest.of(type, mode, contexts, status);
    }

    /** Goldstein's score of a CAMEO code; of a code that is not known, that of the code above it. */
    public double goldstein(String cameo) {
        for (var code = cameo; code.length() >= 2; code = code.substring(0, code.length() - 1)) {
            var found = code(code);
            if (found.isPresent()) {
                return found.get().goldstein();
            }
        }
        throw new IllegalArgumentException("'" + cameo + "' is no code of CAMEO, which begin with 01 to 20");
    }

    /** What the manual calls it: a meeting that lies ahead is AGREE, an announced pull-back CONCEDE, a threatened attack THREATEN. */
    public EventType ploverType(EventType type, Status status) {
        return plover(type, Optional.empty(), status).type();
    }

    /** The same with its mode: a threatened attack is THREATEN violence. */
    public Coding plover(EventType type, Optional<String> mode, Status status) {
        return AsPlover.of(type, mode, status);
    }

    private static TypeEntry type(List<String> cells) {
        return new TypeEntry(
                EventType.valueOf(cells.get(0)),
                Quad.of(cells.get(1)),
                Double.parseDouble(cells.get(2)),
                Recipient.valueOf(cells.get(3).toUpperCase(Locale.ROOT).replace('-', '_')),
                cells.get(4));
    }

    private static Mode mode(List<String> cells) {
        return new Mode(EventType.valueOf(cells.get(0)), cells.get(1), Double.parseDouble(cells.get(2)), cells.get(3));
    }

    private static Cameo code(List<String> cells) {
        return new Cameo(
                cells.get(0),
                Double.parseDouble(cells.get(1)),
                Table.optional(cells.get(2)).map(EventType::valueOf),
                Table.optional(cells.get(3)),
                Table.optional(cells.get(4)).map(all -> List.of(all.split(";"))).orElseGet(List::of),
                cells.get(5));
    }
}
