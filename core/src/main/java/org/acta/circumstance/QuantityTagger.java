package org.acta.circumstance;

import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Name;
import org.acta.annotation.Quantity;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.TimeExpression;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.pipeline.Annotator;

/**
 * Finds how many or how much of something: counts, ranges, money, measures, percentages, the dead and the injured. A number that
 * counts nothing is left out, as are dates, ages, names and addresses. The quantities come in the order of the text and do not overlap.
 */
public final class QuantityTagger implements Annotator {
    private final WordTable units = WordTable.of("units.tsv", 1);
    private final WordTable signs = WordTable.of("currencies.tsv", 1);
    private final WordTable money = WordTable.of("currencies.tsv", 2);

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Word.class, Sentence.class, Name.class, TimeExpression.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Quantity.class);
    }

    @Override
    public Reading annotate(Reading reading) {
        return reading.with(Quantity.class, new QuantityScan(reading, units, signs, money).quantities());
    }
}
