package org.acta.dictionary;

/** Words as the dictionary compares them. */
final class Wording {
    private Wording() {}

    /** One sort of apostrophe, one blank between words, no leading article. */
    static String bare(String words) {
        var plain = words.indexOf('’') < 0 ? words : words.replace('’', '\'');
        return plain.startsWith("the ") || plain.startsWith("The ") ? plain.substring(4) : plain;
    }
}
