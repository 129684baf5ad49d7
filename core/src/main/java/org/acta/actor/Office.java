package org.acta.actor;

import java.util.Optional;
import java.util.Set;
import org.acta.dictionary.Country;

/**
 * What somebody is or does, as the words around say it: "Russia's foreign minister".
 *
 * @param phrase the words without article, owner and country ("foreign minister")
 * @param domain the nouns before it ("commission" president), or nothing
 * @param rank what sets it apart from the office itself ("deputy"), or nothing
 * @param past whether it is over ("former president")
 */
record Office(RoleNoun noun, Optional<Country> country, String phrase, String domain, String rank, boolean past) {

    /** Titles of one country's, whatever else the office is called elsewhere. */
    private static final Set<String> OWN_TITLES = Set.of("chancellor", "taoiseach");

    boolean isPlural() {
        return noun.count() == Count.PLURAL;
    }

    /** The same, of one of those who hold it. */
    Office singular() {
        return isPlural() ? new Office(noun.one(), country, RoleNouns.singular(phrase), domain, rank, past) : this;
    }

    /** The same, of no certain country. */
    Office nowhere() {
        return new Office(noun, Optional.empty(), phrase, domain, rank, past);
    }

    /** Whether both may be said of one person or body: the same office, and no two countries. */
    boolean agrees(Office other) {
        return sameOffice(other) && !contradictsCountry(other);
    }

    /** Whether the holder of this office is meant by the other's words: the president by no "commission president". */
    boolean answersTo(Office wanted) {
        return agrees(wanted) && past == wanted.past && (wanted.domain.isEmpty() || wanted.domain.equals(domain));
    }

    boolean sameOffice(Office other) {
        return rank.equals(other.rank) && sameNoun(other);
    }

    private boolean sameNoun(Office other) {
        return noun.noun().equals(other.noun.noun())
                        && (noun.words().equals(other.noun.words()) || isPlain() || other.isPlain())
                        && (noun.office().isEmpty() || other.noun.office().isEmpty())
                || noun.office().isPresent() && noun.office().equals(other.noun.office())
                || isShortFor(other)
                || other.isShortFor(this);
    }

    /** Called by the same canonical title, not only by part of it. */
    boolean hasSameTitle(Office other) {
        return noun.office().isPresent() && noun.office().equals(other.noun.office());
    }

    /** A foreign minister and a foreign secretary: one office, but each in a country of its own. */
    boolean isForeignTitleOf(Office other) {
        return hasSameTitle(other) && !noun.words().equals(other.noun.words()) && !isPlain() && !other.isPlain();
    }

    /**
     * Whether the holder of this office may be called by the other's words where no country is named: the foreign minister
     * "the minister", but a minister not "the prime minister", and no prime minister "the chancellor".
     */
    boolean isCalledLike(Office wanted) {
        boolean own = OWN_TITLES.contains(noun.noun()) || OWN_TITLES.contains(wanted.noun.noun());
        return noun.words().equals(wanted.noun.words())
                || wanted.isShortFor(this)
                || hasSameTitle(wanted) && !own && !isForeignTitleOf(wanted);
    }

    private boolean isPlain() {
        return noun.words().size() == 1;
    }

    boolean contradictsCountry(Office other) {
        return country.isPresent()
                && other.country.isPresent()
                && !country.get().code().equals(other.country.get().code());
    }

    /** "the minister" may be the foreign minister; "the secretary" the foreign secretary. */
    boolean isShortFor(Office longer) {
        return noun.words().size() == 1
                && (longer.noun.words().size() > 1 && longer.noun.words().contains(noun.noun())
                        || longer.noun
                                .office()
                                .filter(office -> office.endsWith(" " + noun.noun()))
                                .isPresent());
    }
}
