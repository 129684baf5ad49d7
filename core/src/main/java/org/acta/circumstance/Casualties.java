package org.acta.circumstance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether those that a number counts are dead or injured, by the words around them and by syntax. */
final class Casualties {
    private static final String DEAD = "dead";
    private static final String INJURED = "injured";
    private static final Set<String> KILL = Set.of(
            "killed", "killing", "kills", "kill", "slain", "massacred", "murdered", "assassinated", "slaughtered");
    private static final Set<String> DIE =
            Set.of("died", "die", "dying", "dies", "perished", "perish", "drowned", "drown", "succumbed");
    private static final Set<String> HURT = Set.of(
            "wounded",
            "wounding",
            "wounds",
            "wound",
            "injured",
            "injuring",
            "injures",
            "injure",
            "hurt",
            "hurting",
            "maimed");
    private static final Set<String> DEAD_NOUNS = Set.of("death", "fatality", "dead");
    private static final Set<String> INJURED_NOUNS = Set.of("injury", "injured", "wounded", "wound");
    /** Before a passive or an adjective these words may stand: "12 were killed", "six people had been killed". */
    private static final Set<String> BETWEEN = Set.of(
            "were",
            "was",
            "are",
            "is",
            "been",
            "have",
            "has",
            "had",
            "being",
            "be",
            "more",
            "others",
            "reported",
            "also",
            "reportedly",
            "left",
            "dead",
            "believed",
            "to",
            "shot",
            "confirmed",
            "known",
            "feared",
            "as",
            "seriously",
            "badly",
            "critically",
            "of",
            "them",
            "their",
            "number",
            "later",
            "who",
            "still",
            "already",
            "now",
            "people",
            "could",
            "would",
            "may",
            "might");

    private static final Set<String> NOT_PEOPLE =
            Set.of("job", "bill", "plan", "deal", "proposal", "idea", "project", "vote");
    private static final Pattern TOLL = Pattern.compile(
            "(?i)\\b(?:(?<dead>death toll|toll|death count|body count|number of (?:people )?(?:dead|deaths|killed|those killed|fatalities))"
                    + "|(?<hurt>number of (?:people )?(?:injured|wounded|injuries|those injured)))\\b[^.;:\\n]{0,70}?"
                    + "(?:\\b(?:to|at|of|reached|reaches|passed|exceeded|exceeds|surpassed|topped|is|was|hit|past|above|beyond|stands at)|:)"
                    + " (?:at least |more than |over |about |around |nearly |some |almost |as many as |up to |as high as )?$");
    private static final int REACH = 120;
    private static final int STEPS = 4;

    private final Clause clause;

    Casualties(Clause clause) {
        this.clause = clause;
    }

    /**
     * What becomes of those counted.
     *
     * @param number the token of the number
     * @param noun the noun that is counted, or -1
     * @param outer where the number starts, with its bound
     * @param next the first token behind number and noun
     */
    Optional<String> of(int number, int noun, int outer, int next) {
        if (noun >= 0) {
            var counted = Singular.of(clause.lower(noun));
            if (DEAD_NOUNS.contains(counted)) {
                return Optional.of(DEAD);
            }
            if (INJURED_NOUNS.contains(counted)) {
                return Optional.of(INJURED);
            }
            if (NOT_PEOPLE.contains(counted)) {
                return Optional.empty();
            }
            if (counted.equals("life")) {
                return lives(noun, outer, next);
            }
        }
        var adjective = adjective(next);
        if (adjective.isPresent()) {
            return adjective;
        }
        var verb = verbBefore(outer);
        return verb.isPresent() ? verb : bySyntax(noun >= 0 ? noun : number, number);
    }

    /** A number without a noun may stand for the dead of a toll. */
    Optional<String> toll(int outer) {
        var matcher = TOLL.matcher(clause.before(outer, REACH));
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group("dead") != null ? DEAD : INJURED);
    }

    private Optional<String> lives(int noun, int outer, int next) {
        var before = clause.before(outer, 30).toLowerCase(Locale.ROOT);
        boolean lost = before.matches("(?s).*\\b(?:claim|cost|took|taken|takes|lost|losing)\\w* (?:\\w+ )?")
                || clause.lower(next).equals("lost")
                || clause.lower(next + 1).equals("lost")
                || clause.lower(next + 2).equals("lost");
        return lost && noun >= 0 ? Optional.of(DEAD) : Optional.empty();
    }

    /** "14 dead", "two soldiers wounded", "12 were killed" */
    private Optional<String> adjective(int next) {
        int at = next;
        while (at < next + STEPS
                && BETWEEN.contains(clause.lower(at))
                && !clause.lower(at).equals("dead")) {
            at++;
        }
        var word = clause.lower(at);
        boolean active = at == next && !clause.lower(at + 1).equals("by") && isObjectBehind(at);
        if (word.equals("dead")
                || KILL.contains(word) && word.matches(".*(?:ed|ain)") && !active
                || DIE.contains(word)) {
            return Optional.of(DEAD);
        }
        return (word.equals("wounded") || word.equals("injured") || word.equals("hurt")) && !active
                ? Optional.of(INJURED)
                : Optional.empty();
    }

    /** "two gunmen killed a guard": they killed, and were not killed. */
    private boolean isObjectBehind(int verb) {
        return clause.lower(verb + 1)
                .matches(
                        "(?:the|a|an|his|her|their|its|at|more|about|up|some|\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens"
                                + "|several|many|people|civilians|himself|themselves)");
    }

    /** "killing 12", "wounded at least 12" */
    private Optional<String> verbBefore(int outer) {
        int verb = clause.tokenFrom(outer) - 1;
        if (verb < 0 || verb > 0 && clause.lower(verb - 1).matches("were|was|been|be|are|is")) {
            return Optional.empty();
        }
        var word = clause.lower(verb);
        return KILL.contains(word) ? Optional.of(DEAD) : HURT.contains(word) ? Optional.of(INJURED) : Optional.empty();
    }

    /** The subject of "died" and of the passive of "kill", and the object of "kill", also with others: "two men and three women". */
    private Optional<String> bySyntax(int counted, int number) {
        int at = counted;
        for (int steps = 0; steps < STEPS && at >= 0 && at < clause.size(); steps++) {
            var relation = clause.relation(at);
            int head = clause.head(at);
            if (head < 0) {
                return Optional.empty();
            }
            boolean subject = relation.startsWith("nsubj");
            if (subject || relation.equals("obj")) {
                return ofVerb(clause.lower(head), relation, head, number);
            }
            if (!relation.equals("conj") && !(relation.equals("nummod") && at == number)) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    private Optional<String> ofVerb(String verb, String relation, int head, int number) {
        boolean passive = relation.equals("nsubj:pass") && head > number;
        boolean object = relation.equals("obj") && head < number;
        if (DIE.contains(verb) && relation.startsWith("nsubj") || KILL.contains(verb) && (passive || object)) {
            return Optional.of(DEAD);
        }
        return HURT.contains(verb) && (passive || object) ? Optional.of(INJURED) : Optional.empty();
    }
}
