package org.acta.annotation;

/** What an annotator may add to a {@link Reading}: everything but the actors marks one stretch of the text. */
public sealed interface Annotation
        permits Token,
                Sentence,
                Quotation,
                Word,
                Name,
                TimeExpression,
                AttributionPart,
                Attribution,
                Mention,
                Actor,
                Place,
                Statement,
                Location,
                EventCandidate,
                Quantity,
                Event {}
