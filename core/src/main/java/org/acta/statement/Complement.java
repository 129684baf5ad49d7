package org.acta.statement;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the content must be like for one reading of a cue: “asked him to go” requests, “asked why he went” asks. */
enum Complement {
    ANY(""),
    /** to go; them to go */
    TO("^(?:(?:him|her|them|us|me|you|people|everyone) )?(?:not )?to (?!be honest|be clear)"),
    /** both armies to hold their fire */
    OBJECT_TO("^(?!whether |if |why |how |what |when |where |who |which |about )(?:[^ ,.?]+ ){0,14}?"
            + "(?:not )?to (?!the |an? |his |her |their |its )[a-z]"),
    SHOULD("\\b(?:should|must|has to|have to|needs? to|ought to)\\b"),
    FUTURE("\\b(?:will|would|shall)\\b"),
    /** claims that Ankara lied; the suggestion as absurd */
    CLAIM(
            "^that |^(?:[^ ]+ ){0,5}(?:allegations?|accusations?|charges?|claims?|suggestions?|assertions?|reports?|rumou?rs?"
                    + "|speculation|criticisms?|complaints?|notions?|ideas? that|arguments?|theor(?:y|ies)|version|findings?)\\b"
                    + "| as (?:[a-z]+ )?(?:false|untrue|fake|lies|nonsense|absurd|baseless|unfounded|groundless|fabricat)"),
    HARM("\\b(?:revenge|vengeance|retaliat\\w*|punish\\w*|destroy|crush|strike back|hit back|annihilat\\w*|wipe out"
            + "|make (?:[a-z]+ ){1,3}pay|harsh|crushing|devastating)\\b");

    private final Pattern pattern;

    Complement(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** @param name as in cues.tsv; empty for any */
    static Complement named(String name) {
        return name.isEmpty() ? ANY : valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean fits(Wording content) {
        return pattern.matcher(content.plain()).find();
    }
}
