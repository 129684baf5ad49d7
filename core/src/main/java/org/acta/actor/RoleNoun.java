package org.acta.actor;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Sector;
import org.acta.dictionary.Gender;

/**
 * A noun for a person or a body.
 *
 * @param words several where only they together tell ("foreign minister", "chief of staff")
 * @param head which of the words bears the phrase
 * @param sector PLOVER code
 * @param office what the same office is called everywhere
 */
record RoleNoun(
        List<String> words,
        int head,
        Sort sort,
        Optional<Sector> sector,
        Gender gender,
        Count count,
        Optional<String> office) {
    RoleNoun {
        words = List.copyOf(words);
    }

    static RoleNoun of(List<String> row) {
        var words = List.of(row.get(0).replace("-", " - ").split(" +"));
        return new RoleNoun(
                words,
                headOf(words),
                Sort.of(row.get(1)),
                filled(row.get(2)).map(Sector::valueOf),
                Gender.of(row.get(3)),
                row.get(4).equals("p") ? Count.PLURAL : Count.SINGULAR,
                filled(row.get(5)));
    }

    String noun() {
        return words.get(head);
    }

    /** The same, should the tree take its last word for the noun: "secretary general". */
    RoleNoun byLastWord() {
        return new RoleNoun(words, words.size() - 1, sort, sector, gender, count, office);
    }

    /** The same, as a text that has the noun in the plural means it. */
    RoleNoun plural() {
        return new RoleNoun(words, head, sort, sector, gender, Count.PLURAL, office);
    }

    /** The same, of one. */
    RoleNoun one() {
        return new RoleNoun(words, head, sort, sector, gender, Count.SINGULAR, office);
    }

    private static int headOf(List<String> words) {
        if (words.size() > 1 && words.getLast().equals("general")) {
            return 0;
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("of") || words.get(i).equals("in")) {
                return i - 1;
            }
        }
        return words.size() - 1;
    }

    private static Optional<String> filled(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
