package org.acta.circumstance;

import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Name;
import org.acta.annotation.Reading;
import org.acta.annotation.TimeExpression;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.pipeline.Annotator;

/**
 * Finds the words that name a time and resolves them against the day of publication; what cannot be resolved is left out. The
 * expressions come in the order of the text and do not overlap.
 */
public final class TimeTagger implements Annotator {
    private final TimeRules rules = TimeRules.english();

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Word.class, Name.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(TimeExpression.class);
    }

    @Override
    public Reading annotate(Reading reading) {
        return reading.with(TimeExpression.class, new TimeScan(rules, reading).times());
    }
}
