package org.acta.event;

import java.util.Map;

/** Shares of probability. */
final class Shares {
    private Shares() {}

    static <E extends Enum<E>> E likeliest(Map<E, Double> shares) {
        return shares.entrySet().stream()
                .max(Map.Entry.<E, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
