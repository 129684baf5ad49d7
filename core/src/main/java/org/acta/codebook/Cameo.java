package org.acta.codebook;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.EventType;

/**
 * A code of CAMEO, the older ontology of GDELT and ICEWS, and what PLOVER calls it.
 *
 * @param code two to four digits; the first two are its family
 * @param goldstein Goldstein's scale, -10 (most hostile) to 10 (most cooperative)
 * @param type empty for comment, which is no event in PLOVER
 */
public record Cameo(
        String code,
        double goldstein,
        Optional<EventType> type,
        Optional<String> mode,
        List<String> contexts,
        String name) {
    private static final int LAST_VERBAL_COOPERATION = 5;
    private static final int LAST_MATERIAL_COOPERATION = 8;
    private static final int LAST_VERBAL_CONFLICT = 13;

    public Cameo {
        contexts = List.copyOf(contexts);
    }

    /** Its family: "0841" is of "08". */
    public String root() {
        return code.substring(0, 2);
    }

    /** The code of three digits above it, or the family itself. */
    public String base() {
        return code.substring(0, Math.min(3, code.length()));
    }

    /** CAMEO's, by family; PLOVER has its own opinion of some (08 may be words, too). */
    public Quad quad() {
        int family = Integer.parseInt(root());
        if (family <= LAST_VERBAL_COOPERATION) {
            return Quad.VERBAL_COOPERATION;
        }
        if (family <= LAST_MATERIAL_COOPERATION) {
            return Quad.MATERIAL_COOPERATION;
        }
        return family <= LAST_VERBAL_CONFLICT ? Quad.VERBAL_CONFLICT : Quad.MATERIAL_CONFLICT;
    }
}
