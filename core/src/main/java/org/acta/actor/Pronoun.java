package org.acta.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.acta.dictionary.Gender;

/** A pronoun and what it can stand for. */
record Pronoun(Person person, Gender gender, Count count, boolean reflexive) {
    /** Grammatical person; a relative pronoun takes that of its antecedent. */
    enum Person {
        FIRST,
        SECOND,
        THIRD,
        RELATIVE
    }

    private static final Map<String, Pronoun> ALL = all();

    static Optional<Pronoun> of(String lower) {
        return Optional.ofNullable(ALL.get(lower));
    }

    /** People only ("he", "who"); "it" and "they" may stand for bodies and things. */
    boolean isPersonal() {
        return person != Person.THIRD || gender != Gender.UNKNOWN;
    }

    private static Map<String, Pronoun> all() {
        var all = new HashMap<String, Pronoun>();
        put(all, Person.FIRST, Gender.UNKNOWN, Count.SINGULAR, "i me my mine", "myself");
        put(all, Person.FIRST, Gender.UNKNOWN, Count.PLURAL, "we us our ours", "ourselves");
        put(all, Person.SECOND, Gender.UNKNOWN, Count.UNKNOWN, "you your yours", "yourself yourselves");
        put(all, Person.THIRD, Gender.MALE, Count.SINGULAR, "he him his", "himself");
        put(all, Person.THIRD, Gender.FEMALE, Count.SINGULAR, "she her hers", "herself");
        put(all, Person.THIRD, Gender.UNKNOWN, Count.SINGULAR, "it its", "itself");
        put(all, Person.THIRD, Gender.UNKNOWN, Count.PLURAL, "they them their theirs", "themselves");
        put(all, Person.RELATIVE, Gender.UNKNOWN, Count.UNKNOWN, "who whom whose which that", "");
        return Map.copyOf(all);
    }

    private static void put(
            Map<String, Pronoun> all, Person person, Gender gender, Count count, String plain, String reflexive) {
        for (var word : plain.split(" ")) {
            all.put(word, new Pronoun(person, gender, count, false));
        }
        for (var word : reflexive.split(" ")) {
            all.put(word, new Pronoun(person, gender, count, true));
        }
    }
}
