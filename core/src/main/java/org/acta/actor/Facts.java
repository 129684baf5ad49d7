package org.acta.actor;

import java.util.Optional;
import org.acta.dictionary.Country;
import org.acta.dictionary.Entry;
import org.acta.dictionary.Gender;

/**
 * What the words of one mention tell by themselves.
 *
 * @param country the country meant (a state) or belonged to (everybody else)
 * @param office what it is called, or is introduced as before its name
 * @param known what the table of bodies says of it
 */
record Facts(
        Sort sort,
        Gender gender,
        Count count,
        Optional<Country> country,
        Optional<Office> office,
        Optional<Entry> known,
        Optional<Pronoun> pronoun,
        Determination determination) {

    /** How a noun phrase points: to what is known, through its owner, or to something new. */
    enum Determination {
        DEFINITE,
        POSSESSIVE,
        INDEFINITE,
        BARE,
        /** several actors together: "Okafor and Brandt" */
        JOINT
    }

    /** Of a name. */
    static Facts named(Sort sort) {
        return new Facts(
                sort,
                Gender.UNKNOWN,
                sort == Sort.GROUP ? Count.UNKNOWN : Count.SINGULAR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Determination.DEFINITE);
    }

    /** Of a pronoun; only "he" and "she" tell that they mean people. */
    static Facts of(Optional<Pronoun> pronoun) {
        boolean person =
                pronoun.filter(found -> found.gender() != Gender.UNKNOWN).isPresent();
        return new Facts(
                person ? Sort.PERSON : Sort.UNKNOWN,
                pronoun.map(Pronoun::gender).orElse(Gender.UNKNOWN),
                pronoun.map(Pronoun::count).orElse(Count.UNKNOWN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pronoun,
                Determination.DEFINITE);
    }

    /** Of a noun phrase with this noun for a person or a body, or one that no table knows. */
    static Facts of(Optional<Office> office, Determination determination) {
        var noun = office.map(Office::noun);
        return new Facts(
                noun.map(RoleNoun::sort).orElse(Sort.UNKNOWN),
                noun.map(RoleNoun::gender).orElse(Gender.UNKNOWN),
                noun.map(RoleNoun::count).orElse(Count.UNKNOWN),
                office.flatMap(Office::country),
                office,
                Optional.empty(),
                Optional.empty(),
                determination);
    }

    /** Of several together. */
    static Facts joint(Sort sort) {
        return new Facts(
                sort,
                Gender.UNKNOWN,
                Count.PLURAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Determination.JOINT);
    }

    Facts with(Sort sort) {
        return new Facts(sort, gender, count, country, office, known, pronoun, determination);
    }

    Facts with(Gender gender) {
        return new Facts(sort, gender, count, country, office, known, pronoun, determination);
    }

    Facts with(Count count) {
        return new Facts(sort, gender, count, country, office, known, pronoun, determination);
    }

    Facts inCountry(Optional<Country> country) {
        return new Facts(sort, gender, count, country, office, known, pronoun, determination);
    }

    Facts inOffice(Optional<Office> office) {
        return new Facts(sort, gender, count, country, office, known, pronoun, determination);
    }

    Facts knownAs(Optional<Entry> known) {
        return new Facts(sort, gender, count, country, office, known, pronoun, determination);
    }
}
