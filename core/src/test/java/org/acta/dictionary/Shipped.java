package org.acta.dictionary;

/** The list that ships with Acta, read once for all tests. */
final class Shipped {
    static final ActorDictionary LIST = ActorDictionary.shipped();

    private Shipped() {}
}
