package org.acta.actor;

import java.util.Optional;
import org.acta.annotation.PartOfSpeech;
import org.acta.dictionary.Gender;

/**
 * What stands before a person's name and belongs to it: "Mr", "Russia's Foreign Minister".
 *
 * @param first its first token; the name's own where nothing stands before it
 */
record NamePrefix(int first, Optional<Office> office, Gender gender) {
    private static final int LONGEST = 10;

    static NamePrefix before(int name, Syntax syntax, Lexicon lexicon) {
        int first = name;
        var gender = Gender.UNKNOWN;
        while (first > 0 && lexicon.titles().ofTitle(syntax.text(first - 1)).isPresent()) {
            first--;
            gender = gender.or(lexicon.titles().ofTitle(syntax.text(first)).orElseThrow());
        }
        int noun = roleEndingAt(first, syntax, lexicon);
        if (noun < 0) {
            return new NamePrefix(first, Optional.empty(), gender);
        }
        int start = phraseStart(noun, name, syntax, lexicon);
        var office = new OfficeReader(syntax, lexicon).read(start, noun, first);
        return new NamePrefix(
                start, office, gender.or(office.orElseThrow().noun().gender()));
    }

    /** The noun of a person's role whose words end where the name begins, or -1. */
    private static int roleEndingAt(int end, Syntax syntax, Lexicon lexicon) {
        for (int noun = end - 1; noun >= Math.max(0, end - 4); noun--) {
            var role = lexicon.roles().at(syntax, noun);
            boolean ends = role.isPresent()
                    && role.get().sort() == Sort.PERSON
                    && noun + role.get().words().size() - role.get().head() == end;
            if (ends && syntax.partOfSpeech(noun) != PartOfSpeech.VERB) {
                return noun;
            }
        }
        return -1;
    }

    private static int phraseStart(int noun, int name, Syntax syntax, Lexicon lexicon) {
        int start = noun;
        while (start > 0
                && name - start < LONGEST
                && syntax.sentence(start - 1) == syntax.sentence(noun)
                && belongs(start - 1, syntax, lexicon)) {
            start--;
        }
        return start;
    }

    private static boolean belongs(int token, Syntax syntax, Lexicon lexicon) {
        return switch (syntax.partOfSpeech(token)) {
            case ADJ, NOUN, PROPN, DET -> true;
            case PART -> syntax.text(token).endsWith("s") || syntax.text(token).equals("’");
            case PRON -> Pronoun.of(syntax.lower(token)).isPresent() && syntax.is(token, "nmod");
            case PUNCT -> syntax.text(token).equals("-");
            default -> lexicon.countries().find(syntax.text(token)).isPresent();
        };
    }
}
