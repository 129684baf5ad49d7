package org.acta.statement;

import java.util.List;
import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Attribution;
import org.acta.annotation.Quotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.pipeline.Annotator;

/** Puts the model's attributions right by what quotation marks, paragraphs and syntax show: a list of repairs, in order. */
public final class AttributionRefiner implements Annotator {
    private final List<Repair> repairs = List.of(
            new ContentInStretches(),
            new QuotationsStayWhole(),
            new ContentStaysNear(),
            new AddresseeIsNoContent(),
            new QuotedSpeechIsContent(),
            new SignedQuotation(),
            new SpeechGoesOn(),
            new NounCue(),
            new CueBySyntax(),
            new SourceBySyntax(),
            new TurnsInDialogue(),
            new SourceNearby(),
            new ReportsWithinSpeech(),
            new CleanEdges(),
            new OnlyAttributed());

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Sentence.class, Quotation.class, Word.class, Attribution.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Attribution.class);
    }

    @Override
    public Reading annotate(Reading reading) {
        if (reading.all(Token.class).isEmpty()) {
            return reading;
        }
        var layout = new Layout(reading);
        var attributions = reading.all(Attribution.class);
        for (var repair : repairs) {
            attributions = repair.apply(layout, attributions);
        }
        return reading.with(Attribution.class, attributions);
    }
}
