package org.acta.actor;

import java.util.Set;
import org.acta.annotation.PartOfSpeech;

/** The words that tell with whom somebody talks: "interviewed the founder, X", "spoke with X", "X tells". */
record InterviewWords(Syntax syntax) {
    private static final Set<String> WITH = Set.of("with", "to");
    private static final Set<String> TALKS =
            Set.of("speaks", "spoke", "talks", "talked", "sat", "sits", "caught", "catches", "chatted", "met");
    private static final Set<String> TELLS = Set.of("tells", "told", "talks", "discusses", "explains", "answers");
    private static final Set<String> BETWEEN = Set.of(
            "about", "on", "over", "regarding", "by", "who", "that", "which", "called", "as", "for", "and", "in");
    private static final int BEFORE = 12;
    private static final int BEHIND = 8;

    boolean isAnswerer(Profile profile) {
        return isInterviewed(profile) || answers(profile);
    }

    private boolean isInterviewed(Profile profile) {
        boolean with = false;
        for (int token = profile.first() - 1; token >= Math.max(0, profile.first() - BEFORE); token--) {
            var word = syntax.lower(token);
            if (syntax.sentence(token) != profile.sentence()
                    || BETWEEN.contains(word) && !isJoined(token)
                    || closesName(token)) {
                return false;
            }
            with |= WITH.contains(word);
            if (word.matches("interview(s|ed)|interviewing")
                    || with && (word.equals("interview") || TALKS.contains(word))) {
                return true;
            }
        }
        return false;
    }

    /** "activist and philosopher" */
    private boolean isJoined(int token) {
        return syntax.lower(token).equals("and") && syntax.partOfSpeech(token + 1) == PartOfSpeech.NOUN;
    }

    /** "in an interview with the Herald, | Okafor said" */
    private boolean closesName(int token) {
        return token > 0 && syntax.text(token).equals(",") && syntax.partOfSpeech(token - 1) == PartOfSpeech.PROPN;
    }

    private boolean answers(Profile profile) {
        int end = Math.min(syntax.size() - 1, profile.end() + BEHIND);
        for (int token = profile.end(); token < end && syntax.sentence(token) == profile.sentence(); token++) {
            var word = syntax.lower(token);
            if (TELLS.contains(word)
                    || word.equals("interviewed") && syntax.lower(token + 1).equals("by")
                    || syntax.text(token).equals(":") && syntax.lower(token + 1).matches("an|the|interview")) {
                return true;
            }
        }
        return false;
    }
}
