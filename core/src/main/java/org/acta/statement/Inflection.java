package org.acta.statement;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The regular forms of English verbs and nouns. Where the spelling alone does not tell (does the last consonant double?)
 * both spellings are given: these forms are for recognising words, not for writing them.
 */
final class Inflection {
    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** The lemma with its third person, past and participles. */
    static Set<String> ofVerb(String lemma) {
        var forms = ofNoun(lemma);
        forms.add(lemma + "d");
        for (var stem : stems(lemma)) {
            forms.add(stem + "ing");
            forms.add(endsInConsonantAndY(lemma) ? withoutLast(stem) + "ied" : stem + "ed");
        }
        return forms;
    }

    /** The lemma and its plural. */
    static Set<String> ofNoun(String lemma) {
        var forms = new LinkedHashSet<String>();
        forms.add(lemma);
        forms.add(endsInConsonantAndY(lemma) ? withoutLast(lemma) + "ies" : lemma + (hisses(lemma) ? "es" : "s"));
        return forms;
    }

    /** What an ending is put to: without a mute e, with the last consonant once and doubled. */
    private static Set<String> stems(String lemma) {
        if (lemma.endsWith("e") && !lemma.endsWith("ee")) {
            return Set.of(withoutLast(lemma));
        }
        return doubles(lemma) ? Set.of(lemma, lemma + lemma.charAt(lemma.length() - 1)) : Set.of(lemma);
    }

    private static boolean doubles(String lemma) {
        int last = lemma.length() - 1;
        return last >= 2
                && !isVowel(lemma.charAt(last))
                && isVowel(lemma.charAt(last - 1))
                && "wxy".indexOf(lemma.charAt(last)) < 0;
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 2 && !isVowel(lemma.charAt(lemma.length() - 2));
    }

    private static boolean hisses(String lemma) {
        return lemma.matches(".*(s|x|z|ch|sh)");
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static String withoutLast(String lemma) {
        return lemma.substring(0, lemma.length() - 1);
    }
}
