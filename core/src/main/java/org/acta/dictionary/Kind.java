package org.acta.dictionary;

/** What an entry of the dictionary is: an actor, or an office that persons hold. */
public enum Kind {
    PERSON,
    COUNTRY,
    ORGANISATION,
    GROUP,
    INSTITUTION,
    OFFICE
}
