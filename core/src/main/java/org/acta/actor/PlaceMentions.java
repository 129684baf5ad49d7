package org.acta.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Mention;
import org.acta.annotation.Name;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Reading;

/** The words that stand for places, as far as they stand for no actor. */
final class PlaceMentions {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "its", "our");
    private static final Set<String> NOUNS = Set.of(
            "airport",
            "area",
            "beach",
            "border",
            "building",
            "capital",
            "city",
            "coast",
            "country",
            "district",
            "house",
            "island",
            "lake",
            "museum",
            "nation",
            "neighborhood",
            "neighbourhood",
            "park",
            "planet",
            "province",
            "region",
            "river",
            "room",
            "site",
            "state",
            "station",
            "street",
            "town",
            "valley",
            "village",
            "world");

    private final Reading reading;
    private final Syntax syntax;
    private final BitSet taken = new BitSet();

    PlaceMentions(Reading reading) {
        this.reading = reading;
        this.syntax = new Syntax(reading);
        for (var mention : reading.all(Mention.class)) {
            var carrier = mention.form() == Mention.Form.NAME ? mention.span() : mention.head();
            taken.set(syntax.tokenAt(carrier.start()), syntax.tokenAt(carrier.end() - 1) + 1);
        }
    }

    /** In the order of the text. */
    List<Mention> find() {
        var found = new ArrayList<Mention>();
        for (var name : reading.all(Name.class)) {
            int first = syntax.tokenAt(name.span().start());
            int end = syntax.tokenAt(name.span().end() - 1) + 1;
            int head = syntax.headOf(first, end);
            if (isPlace(name) && taken.get(first, end).isEmpty() && syntax.partOfSpeech(head) != PartOfSpeech.ADJ) {
                found.add(new Mention(name.span(), syntax.span(head), Mention.Form.NAME));
            }
            taken.set(first, end);
        }
        for (int token = 0; token < syntax.size(); token++) {
            int first = isNoun(token) ? new NounPhrases(syntax).first(token) : token;
            if (first < token && POINTING.contains(syntax.lower(first))) {
                found.add(new Mention(syntax.span(first, token + 1), syntax.span(token), Mention.Form.NOMINAL));
            }
        }
        found.sort(java.util.Comparator.comparing(Mention::span));
        return found;
    }

    private static boolean isPlace(Name name) {
        return name.type() == Name.Type.PLACE || name.type() == Name.Type.COUNTRY;
    }

    private boolean isNoun(int token) {
        return !taken.get(token)
                && syntax.partOfSpeech(token) == PartOfSpeech.NOUN
                && NOUNS.contains(syntax.lower(token))
                && !syntax.is(token, "compound");
    }
}
