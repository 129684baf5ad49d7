package org.acta.export;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.acta.annotation.Actor;
import org.acta.annotation.Event;
import org.acta.annotation.EventType;
import org.acta.annotation.Mention;
import org.acta.annotation.Quantity;

/** How many people an event killed, hurt or saw arrested, by PLOVER's names; of a range the lower number. */
final class EventSizes {
    private static final Set<String> ARRESTS = Set.of("arrest", "detention", "detainee");

    private EventSizes() {}

    static Map<String, Long> of(Event event, EventScene scene) {
        var sizes = new TreeMap<String, Long>();
        for (var quantity : event.quantities()) {
            name(quantity, event, scene).ifPresent(name -> sizes.put(name, Math.round(quantity.value())));
        }
        return sizes;
    }

    private static Optional<String> name(Quantity quantity, Event event, EventScene scene) {
        return switch (quantity.unit()) {
            case "dead", "injured" -> Optional.of(quantity.unit());
            default -> Optional.of("arrested").filter(name -> isArrest(event) && isOfArrested(quantity, event, scene));
        };
    }

    private static boolean isArrest(Event event) {
        return event.type() == EventType.COERCE
                && event.mode().filter("arrest"::equals).isPresent();
    }

    /** "40 arrests", "arrested 40 protesters", but neither "held for 40 days" nor "with 40 rifles". */
    private static boolean isOfArrested(Quantity quantity, Event event, EventScene scene) {
        return ARRESTS.contains(quantity.unit())
                || scene.actors(event.recipients()).stream()
                        .map(Actor::mentions)
                        .flatMap(mentions -> mentions.stream().map(Mention::span))
                        .anyMatch(quantity.span()::overlaps);
    }
}
