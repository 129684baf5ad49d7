package org.acta.encoder;

import java.util.Locale;

/** What the model is asked of each word, one output of the ONNX file each. */
enum Head {
    ATTRIBUTION,
    /** first word of what an attribution's part belongs to; column 0 for nothing */
    LINK,
    NAMES,
    UPOS,
    RELATION,
    /** the word that governs it; column 0 for none */
    ARC,
    /** type of the event that it denotes; column 0 for none */
    EVENT,
    MODE,
    STATUS,
    /** PLOVER's type of what lies between two parties, were it this word that tells */
    PAIR,
    /** for each other word whether it is part of the event's actor, on the logistic scale */
    ACTOR,
    RECIPIENT;

    String output() {
        return name().toLowerCase(Locale.ROOT);
    }
}
