package org.acta.codebook;

import java.util.Optional;
import org.acta.annotation.Event.Status;
import org.acta.annotation.EventType;

/**
 * What the manual calls an event that lies ahead (its sections on AGREE, CONCEDE and THREATEN): it has no status, and codes the
 * undertaking or the threat in place of the deed.
 */
final class AsPlover {
    private AsPlover() {}

    static Coding of(EventType type, Optional<String> mode, Status status) {
        return switch (status) {
            case PLANNED, PROMISED -> ahead(type, mode);
            case THREATENED -> threatened(type, mode);
            case HAPPENED, ONGOING, HYPOTHETICAL, DEMANDED, DENIED, NEGATED -> new Coding(type, mode);
        };
    }

    private static Coding ahead(EventType type, Optional<String> mode) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, COOPERATE, AID -> new Coding(EventType.AGREE, Optional.empty());
            case CONCEDE, RETREAT -> new Coding(EventType.CONCEDE, Optional.empty());
            case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                new Coding(type, mode);
        };
    }

    private static Coding threatened(EventType type, Optional<String> mode) {
        return switch (type) {
            case PROTEST, COERCE -> threat(mode.filter("arrest"::equals).orElse("restrict"));
            case SANCTION -> threat(mode.filter("expel"::equals).orElse("relations"));
            case MOBILIZE, ASSAULT -> threat("violence");
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN ->
                new Coding(type, mode);
        };
    }

    private static Coding threat(String mode) {
        return new Coding(EventType.THREATEN, Optional.of(mode));
    }
}
