package org.acta.actor;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Mention;
import org.acta.dictionary.Country;
import org.acta.dictionary.Gender;

/**
 * One mention and what its own words tell, before anything is resolved.
 *
 * @param index its place among the reading's mentions
 * @param words the words of a name, titles left out; the words of the phrase for anything else
 */
record Profile(int index, Mention mention, Place place, Facts facts, List<String> words) {
    Profile {
        words = List.copyOf(words);
    }

    /** Where it stands: its tokens from {@code first} to before {@code end}, the one that carries it, its sentence. */
    record Place(int first, int end, int head, int sentence) {}

    int first() {
        return place.first();
    }

    int end() {
        return place.end();
    }

    int head() {
        return place.head();
    }

    int sentence() {
        return place.sentence();
    }

    Sort sort() {
        return facts.sort();
    }

    Gender gender() {
        return facts.gender();
    }

    Count count() {
        return facts.count();
    }

    Optional<Country> country() {
        return facts.country();
    }

    Optional<Office> office() {
        return facts.office();
    }

    /** What the same office is called everywhere, if it has such a name. */
    Optional<String> canonicalOffice() {
        return facts.office().flatMap(office -> office.noun().office());
    }

    Optional<Pronoun> pronoun() {
        return facts.pronoun();
    }

    boolean isName() {
        return mention.form() == Mention.Form.NAME;
    }

    boolean isNominal() {
        return mention.form() == Mention.Form.NOMINAL;
    }

    boolean isPersonName() {
        return isName() && sort() == Sort.PERSON;
    }

    boolean isBodyName() {
        return isName() && sort().isBody() && !isState();
    }

    boolean isJoint() {
        return facts.determination() == Facts.Determination.JOINT;
    }

    boolean isState() {
        return sort() == Sort.STATE && country().isPresent();
    }

    /** Points to something that the article names or has named: "the minister", "his deputy". */
    boolean isDefinite() {
        return is(Facts.Determination.DEFINITE) || is(Facts.Determination.POSSESSIVE);
    }

    boolean is(Facts.Determination determination) {
        return facts.determination() == determination;
    }

    PersonName personName() {
        return PersonName.of(words);
    }

    String text() {
        return String.join(" ", words);
    }

    boolean isPronounOf(Pronoun.Person person) {
        return pronoun().filter(found -> found.person() == person).isPresent();
    }
}
