package org.acta.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.ActorIndex;
import org.acta.annotation.EventCandidate.Party;
import org.acta.annotation.Mention;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;

/** From words for a party to actors of the record. */
final class Parties {
    /** Chosen on the development articles; what is less likely is left open rather than guessed. */
    private static final double LIKELY = 0.5;

    private final ActorIndex index;
    private final List<Placed> mentions = new ArrayList<>();
    private final String text;

    private record Placed(Mention mention, Actor actor) {}

    Parties(Reading reading) {
        index = ActorIndex.of(reading);
        text = reading.text();
        for (var actor : reading.all(Actor.class)) {
            actor.mentions().forEach(mention -> mentions.add(new Placed(mention, actor)));
        }
    }

    /** Ids of the actors that the likely ones mean, each once, in the order of the text. */
    List<String> of(List<Party> parties) {
        var ids = new LinkedHashSet<String>();
        for (var party : parties) {
            if (party.probability() >= LIKELY) {
                ids.addAll(meant(party.span()));
            }
        }
        return List.copyOf(ids);
    }

    /** The actor whose mention this token carries. */
    Optional<String> carriedBy(Span token) {
        return mentions.stream()
                .filter(placed -> placed.mention().head().overlaps(token))
                .min(Comparator.comparingInt(placed -> placed.mention().span().length()))
                .map(placed -> placed.actor().id());
    }

    /** Of a party that means no actor of the record, the words. */
    boolean isUnknown(Party party) {
        return party.probability() >= LIKELY && meant(party.span()).isEmpty();
    }

    /** "France and Britain" are two; "the French foreign minister" is one, not France. */
    private List<String> meant(Span span) {
        var members = mentions.stream()
                .filter(placed -> span.contains(placed.mention().head()) && !isPair(placed.mention()))
                .toList();
        var outermost = members.stream()
                .filter(placed -> members.stream().noneMatch(other -> holds(other.mention(), placed.mention())))
                .toList();
        if (outermost.size() < 2 || !isList(outermost)) {
            return index.of(span).map(actor -> List.of(actor.id())).orElse(List.of());
        }
        return outermost.stream().map(placed -> placed.actor().id()).toList();
    }

    /** Two names or more that were taken for one party: "India and China". */
    private boolean isPair(Mention mention) {
        var inside = mentions.stream()
                .filter(placed -> holds(mention, placed.mention()))
                .toList();
        return inside.size() > 1
                && isList(inside)
                && inside.stream()
                                .mapToInt(placed -> placed.mention().span().start())
                                .min()
                                .orElse(-1)
                        == mention.span().start()
                && inside.stream()
                                .mapToInt(placed -> placed.mention().span().end())
                                .max()
                                .orElse(-1)
                        == mention.span().end();
    }

    private static boolean holds(Mention outer, Mention inner) {
        return outer != inner
                && outer.span().contains(inner.span())
                && outer.span().length() > inner.span().length();
    }

    /** Between each two stands nothing but a comma, an "and", an article. */
    private boolean isList(List<Placed> placed) {
        var sorted = placed.stream().map(each -> each.mention().span()).sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            int from = sorted.get(i - 1).end();
            int to = Math.max(from, sorted.get(i).start());
            if (!text.substring(from, to)
                    .strip()
                    .matches("(,|;|and|or|, and|as well as|with|, including)( (the|its|his|her|their))?")) {
                return false;
            }
        }
        return true;
    }
}
