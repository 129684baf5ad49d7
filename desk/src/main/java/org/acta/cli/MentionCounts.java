package org.acta.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Mention.Form;
import org.acta.annotation.Reading;

/** By which words an actor is spoken of, and how often: "7 mentions: Lavrov ×4, the minister, 2 pronouns". */
final class MentionCounts {
    private MentionCounts() {}

    /** Names first, then descriptions and demonyms, pronouns summed. */
    static String of(Reading reading, Actor actor) {
        int all = actor.mentions().size();
        var words = Stream.of(Form.NAME, Form.NOMINAL, Form.DEMONYM).flatMap(form -> words(reading, actor, form));
        return (all == 1 ? "1 mention: " : all + " mentions: ")
                + Stream.concat(words, pronouns(actor)).collect(Collectors.joining(", "));
    }

    private static Stream<String> words(Reading reading, Actor actor, Form form) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        actor.mentions().stream()
                .filter(mention -> mention.form() == form)
                .forEach(mention -> counts.merge(mention.span().of(reading.text()), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(count -> count.getValue() == 1 ? count.getKey() : count.getKey() + " ×" + count.getValue());
    }

    private static Stream<String> pronouns(Actor actor) {
        long count = actor.mentions().stream()
                .filter(mention -> mention.form() == Form.PRONOUN)
                .count();
        return count == 0 ? Stream.empty() : Stream.of(count == 1 ? "1 pronoun" : count + " pronouns");
    }
}
