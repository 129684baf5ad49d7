package org.acta.annotation;

/** What is done by saying something, as in the record format. */
public enum SpeechAct {
    ASSERT,
    DENY,
    ASK,
    REQUEST,
    DEMAND,
    PROMISE,
    THREATEN,
    WARN,
    ACCUSE,
    CONDEMN,
    PRAISE,
    ANNOUNCE,
    PREDICT,
    AGREE,
    REFUSE,
    APOLOGISE,
    FEEL
}
