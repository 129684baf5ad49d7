package org.acta.event;

import org.acta.annotation.Event.Status;
import org.acta.annotation.EventCandidate;
import org.acta.annotation.EventType;

/**
 * How often an event as sure as this one has type, actor and status all right. The curve was drawn through eight equal parts of
 * the events of the development articles, sorted by the model's own probability; {@code docs/scores.md} shows them.
 */
final class Certainty {
    private static final double FLOOR = 0.05;
    private static final double RANGE = 0.8;
    private static final double BEND = 2.6;

    private Certainty() {}

    static double of(EventCandidate trigger, EventType type, Status status) {
        double raw =
                trigger.types().getOrDefault(type, 0.0) * trigger.statuses().getOrDefault(status, 0.0);
        return FLOOR + RANGE * Math.pow(raw, BEND);
    }
}
