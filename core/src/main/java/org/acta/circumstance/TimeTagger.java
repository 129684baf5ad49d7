package org.acta.circumstance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.TimeExpression;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.pipeline.Annotator;

/**
 * Finds the words that name a time and resolves them against the day of publication; what cannot be resolved is left out. The
 * expressions come in the order of the text and do not overlap.
 */
public final class TimeTagger implements Annotator {
    private final List<TimeRule> rules = TimeRules.english();

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Word.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(TimeExpression.class);
    }

    @Override
    public Reading annotate(Reading reading) {
        var found = new ArrayList<TimeExpression>();
        var taken = new ArrayList<Span>();
        for (var rule : rules) {
            var matcher = rule.pattern().matcher(reading.text());
            while (matcher.find()) {
                var span = new Span(matcher.start(), matcher.end());
                if (taken.stream().noneMatch(span::overlaps)) {
                    taken.add(span);
                    var anchor = reading.article().published().map(day -> new Anchor(day, Tense.at(span, reading)));
                    rule.resolver()
                            .value(matcher, anchor)
                            .ifPresent(value -> found.add(new TimeExpression(span, value)));
                }
            }
        }
        found.sort(Comparator.comparing(TimeExpression::span));
        return reading.with(TimeExpression.class, found);
    }
}
