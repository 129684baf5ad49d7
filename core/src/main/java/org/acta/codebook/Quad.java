package org.acta.codebook;

import java.util.Arrays;

/** Words or deeds, with or against each other. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** 1 to 4, as PLOVER, CAMEO and GDELT number them. */
    public int number() {
        return ordinal() + 1;
    }

    static Quad of(String number) {
        return Arrays.stream(values())
                .filter(quad -> String.valueOf(quad.number()).equals(number))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no quad has the number '" + number + "'; there are 1 to 4"));
    }
}
