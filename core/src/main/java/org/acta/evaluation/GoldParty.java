package org.acta.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Mention;

/**
 * Who takes part in a gold event.
 *
 * @param name of a gold actor of the article, or else words of the article
 * @param key in Acta's list, of a gold actor that has one
 */
record GoldParty(String name, Optional<String> key) {

    /** By key, by full name, or by what the article calls the actor, its beginning or its end ("men" of "men in boats"). */
    boolean is(Actor actor, String text) {
        if (key.isPresent() && actor.key().isPresent()) {
            return key.equals(actor.key());
        }
        var wanted = FullName.of(name).words();
        return names(actor, text)
                .map(words -> FullName.of(words).words())
                .anyMatch(words ->
                        words.equals(wanted) || key.isEmpty() && (isPart(words, wanted) || isPart(wanted, words)));
    }

    private static Stream<String> names(Actor actor, String text) {
        var mentions = actor.mentions().stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .map(mention -> mention.span().of(text));
        return Stream.concat(Stream.of(actor.name()), mentions);
    }

    private static boolean isPart(String part, String whole) {
        return whole.startsWith(part + " ") || whole.endsWith(" " + part);
    }

    /** One of them is right, or there is nobody on either side. */
    static boolean agree(List<GoldParty> gold, List<Actor> read, String text) {
        return gold.isEmpty() && read.isEmpty() || anyIs(gold, read, text);
    }

    static boolean anyIs(List<GoldParty> gold, List<Actor> read, String text) {
        return read.stream().anyMatch(actor -> gold.stream().anyMatch(party -> party.is(actor, text)));
    }
}
