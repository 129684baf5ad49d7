package org.acta.text;

import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Annotation;
import org.acta.annotation.Quotation;
import org.acta.annotation.Reading;
import org.acta.pipeline.Annotator;

/**
 * Finds what stands between quotation marks: curly or straight, double or single, nested, run on over paragraphs, with
 * marks forgotten or turned the wrong way. Quotations come in the order of the text, outer before inner; they nest or are
 * disjoint. What cannot be paired is let go within its paragraph, so that one slip never costs the rest of the article.
 */
public final class QuotationPairer implements Annotator {

    @Override
    public Reading annotate(Reading reading) {
        var text = reading.text();
        var paragraphs = Paragraphs.of(text);
        var pairing = new Pairing(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            pairing.readParagraph(
                    paragraphs.get(i),
                    i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty());
        }
        return reading.with(Quotation.class, pairing.quotations());
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Quotation.class);
    }
}
