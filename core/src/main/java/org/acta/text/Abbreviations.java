package org.acta.text;

import java.util.Set;

/** Words that are written with a stop, by what the stop may mean besides; looked up without it. */
final class Abbreviations {
    /** A name follows: the stop never ends a sentence. */
    private static final Set<String> TITLES = Set.of(
            "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mme", "Mlle", "Dr", "Drs", "Prof", "Profs", "Gen", "Gens", "Col", "Lt",
            "Lieut", "Maj", "Brig", "Sgt", "Sgts", "Cpl", "Pvt", "Capt", "Cmdr", "Adm", "Sen", "Sens", "Rep", "Reps",
            "Gov", "Govs", "Rev", "Hon", "Msgr", "Fr", "Pres", "Supt", "Insp", "Det", "Amb", "Atty", "Sec", "St", "vs",
            "v", "Ft", "Mt", "Ph", "approx", "ca", "cf", "viz", "eg", "ie");
    /** A number follows. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "No", "Nos", "pp", "p", "Vol", "Art", "Arts", "Fig", "para", "Ch", "Sec", "Op", "Jan", "Feb", "Mar", "Apr",
            "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");
    /** They may stand in the middle of a sentence or at its end. */
    private static final Set<String> ANYWHERE = Set.of(
            "Jr", "Sr", "Inc", "Corp", "Ltd", "Co", "Cos", "Bros", "Assn", "Dept", "Univ", "Ave", "Blvd", "Rd", "etc",
            "al", "Calif", "Fla", "Mass", "Conn", "Pa", "Va", "Ga", "Tenn", "Ky", "Wis", "Minn", "Mich", "Ill", "Ind",
            "Ariz", "Colo", "Nev", "Okla", "Ore", "Tex", "Wash", "Ala", "Ark", "Miss", "Mo", "Neb", "Md", "Del");

    private Abbreviations() {}

    /** What the stop behind a word says about the end of the sentence. */
    enum Stop {
        /** the stop belongs to the word, and the sentence goes on */
        GOES_ON,
        /** the stop belongs to the word; whether the sentence ends too, the next word must tell */
        UNDECIDED,
        /** the stop belongs to a time of the day: as before, but names of zones and days follow it */
        TIME_OF_DAY,
        /** no abbreviation */
        ENDS
    }

    /** @param word without its last stop; it may hold others, as in "U.S" */
    static Stop stopBehind(String word) {
        if (TITLES.contains(word)) {
            return Stop.GOES_ON;
        }
        return switch (word) {
            case "a.m", "p.m", "A.M", "P.M" -> Stop.TIME_OF_DAY;
            case "e.g", "i.e", "E.g", "I.e" -> Stop.GOES_ON;
            default -> isUndecided(word) ? Stop.UNDECIDED : Stop.ENDS;
        };
    }

    private static boolean isUndecided(String word) {
        return ANYWHERE.contains(word)
                || (BEFORE_NUMBERS.contains(word) && !word.equals("No"))
                || word.indexOf('.') > 0
                || isInitial(word);
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether a stop glued to the next word ("Mr.Smith", "Feb.The") is likely to be the word's own. */
    static boolean mayStandBeforeName(String word) {
        return stopBehind(word) != Stop.ENDS;
    }
}
