package org.acta.encoder;

/** How a word is written; the order is the model's. */
enum LetterCase {
    NONE,
    LOWER,
    CAPITALISED,
    UPPER,
    MIXED;

    static LetterCase of(String word) {
        var letters = word.codePoints().filter(Character::isLetter).toArray();
        long upper = word.codePoints().filter(Character::isUpperCase).count();
        long lower = word.codePoints().filter(Character::isLowerCase).count();
        if (letters.length == 0) {
            return NONE;
        }
        if (lower == letters.length) {
            return LOWER;
        }
        if (letters.length > 1 && upper == letters.length) {
            return UPPER;
        }
        return upper == 1 && Character.isUpperCase(word.codePointAt(0)) ? CAPITALISED : MIXED;
    }
}
