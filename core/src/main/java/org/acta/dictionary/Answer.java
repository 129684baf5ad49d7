package org.acta.dictionary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the dictionary knows of one thing that a question may mean. */
public sealed interface Answer {
    Entry entry();

    /**
     * An office.
     *
     * @param certainty whether it is known who held it on the day, and if not, why
     * @param onTheDay whoever held it then or may have; where that is known, the holder first
     * @param holders everybody on record, in the order of their beginning
     */
    record Office(Entry entry, LocalDate day, Certainty certainty, List<Term> onTheDay, List<Term> holders)
            implements Answer {
        public Office {
            onTheDay = List.copyOf(onTheDay);
            holders = List.copyOf(holders);
        }

        /** Nobody where the list is not sure. */
        public Optional<Term> holder() {
            return certainty == Certainty.KNOWN ? Optional.of(onTheDay.getFirst()) : Optional.empty();
        }

        /** Where nobody is on record for the day: the last before and the first after it. */
        public List<Term> neighbours() {
            var before =
                    holders.stream().filter(term -> term.days().isOverBy(day)).reduce((first, last) -> last);
            var after = holders.stream()
                    .filter(term -> term.days().startsAfter(day))
                    .findFirst();
            return Stream.concat(before.stream(), after.stream()).toList();
        }
    }

    /** A person, with the offices held in the order of their beginning. */
    record Person(Entry entry, LocalDate day, List<Term> offices) implements Answer {
        public Person {
            offices = List.copyOf(offices);
        }
    }

    /** A country, with the words that stand for it and its government. */
    record State(Entry entry, Country country) implements Answer {}

    /** An organisation, a group or an institution. */
    record Body(Entry entry) implements Answer {}

    /** One person's time in one office. */
    record Term(Entry person, Entry office, Tenure tenure) {
        public Period days() {
            return tenure.days();
        }
    }

    /** Whether the list knows who held an office on a day; if not, why. */
    enum Certainty {
        /** one person, and nobody else */
        KNOWN,
        /** several hold the office at once */
        SHARED,
        /** others claim it with better recognition */
        DISPUTED,
        /** who came or went about that day, and only the month or year of it is on record */
        INEXACT,
        /** the list has several for that day, each as if alone */
        CONTRADICTORY,
        /** the list has holders, but none for that day */
        GAP,
        /** the list has the office without holders */
        UNLISTED
    }
}
