package org.acta.circumstance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Name;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;

/** The names in an article that words of time may be part of: April Glaspie, the April 6 Youth Movement, Mrs May. */
final class NamesAround {
    private static final Set<String> SURE = Set.of("in", "since", "until", "during", "throughout");
    private static final Set<String> MONTHS = Set.of("May", "April", "June", "March", "August");

    private final String text;
    private final List<Span> names;
    private final Set<String> people = new HashSet<>();

    NamesAround(Reading reading) {
        text = reading.text();
        names = reading.all(Name.class).stream()
                .filter(name -> name.type() == Name.Type.PERSON || name.type() == Name.Type.ORGANISATION)
                .map(Name::span)
                .toList();
        for (var name : reading.all(Name.class)) {
            var words = name.span().of(text).split(" ");
            if (name.type() == Name.Type.PERSON && words.length > 1) {
                people.add(words[0]);
                people.add(words[words.length - 1]);
            }
        }
    }

    /** Whether a stretch is part of a longer name, or a month that is somebody's name in this article. */
    boolean hold(int start, int end, Frame frame) {
        var words = text.substring(start, end);
        if (MONTHS.contains(words)
                && people.contains(words)
                && !SURE.contains(frame.preposition())
                && frame.edge().isEmpty()) {
            return true;
        }
        var span = new Span(start, end);
        return names.stream().anyMatch(name -> name.contains(span) && name.length() > span.length());
    }
}
