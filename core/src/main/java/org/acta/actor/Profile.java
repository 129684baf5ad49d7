package org.acta.actor;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Mention;

/**
 * One mention and what its own words tell, before anything is resolved.
 *
 * @param index its place among the reading's mentions
 * @param first first token of the mention, {@code end} the token after it, {@code head} the one that carries it
 * @param country the country meant (a state) or belonged to (everybody else)
 * @param office what it is called, or is introduced as before its name
 * @param words the words of a name, titles left out; the words of the phrase for anything else
 */
record Profile(
        int index,
        Mention mention,
        int first,
        int end,
        int head,
        int sentence,
        Sort sort,
        Gender gender,
        Count count,
        Optional<Country> country,
        Optional<Office> office,
        Optional<Pronoun> pronoun,
        Determination determination,
        List<String> words) {
    Profile {
        words = List.copyOf(words);
    }

    /** How a noun phrase points: to what is known, through its owner, or to something new. */
    enum Determination {
        DEFINITE,
        POSSESSIVE,
        INDEFINITE,
        BARE,
        /** several actors together: "Okafor and Brandt" */
        JOINT
    }

    boolean isName() {
        return mention.form() == Mention.Form.NAME;
    }

    boolean isNominal() {
        return mention.form() == Mention.Form.NOMINAL;
    }

    boolean isPersonName() {
        return isName() && sort == Sort.PERSON;
    }

    boolean isJoint() {
        return determination == Determination.JOINT;
    }

    boolean isState() {
        return sort == Sort.STATE && country.isPresent();
    }

    /** Points to something that the article names or has named: "the minister", "his deputy". */
    boolean isDefinite() {
        return determination == Determination.DEFINITE || determination == Determination.POSSESSIVE;
    }

    PersonName personName() {
        return PersonName.of(words);
    }

    String text() {
        return String.join(" ", words);
    }

    boolean isPronounOf(Pronoun.Person person) {
        return pronoun.filter(found -> found.person() == person).isPresent();
    }
}
