package org.acta.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acta.dictionary.Country;
import org.acta.dictionary.Gender;

/** All that is known of one actor so far: its mentions, and what they tell together. */
final class Dossier {
    private final List<Profile> members = new ArrayList<>();
    private final List<Office> said = new ArrayList<>();
    private final List<Office> held = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private Gender gender;
    private Sort sort;
    private boolean named;
    private boolean singular;
    private boolean plural;
    private Optional<PersonName> personName;
    private Optional<Country> country;
    private Optional<Identity> identity = Optional.empty();

    Dossier(Profile profile) {
        members.add(profile);
        profile.office().ifPresent(said::add);
        if (profile.pronoun().isEmpty()) {
            profile.words().forEach(word -> words.add(RoleNouns.singular(word.toLowerCase(Locale.ROOT))));
        }
        gender = profile.gender();
        sort = profile.sort();
        named = profile.isName();
        singular = profile.count() == Count.SINGULAR;
        plural = profile.count() == Count.PLURAL;
        personName = profile.isPersonName() ? Optional.of(profile.personName()) : Optional.empty();
        country = profile.country();
    }

    /** In the order of the text. */
    List<Profile> members() {
        return members;
    }

    Profile first() {
        return members.getFirst();
    }

    Gender gender() {
        return gender;
    }

    Sort sort() {
        return sort;
    }

    boolean isNamed() {
        return named;
    }

    boolean isPlural() {
        return plural && !singular;
    }

    /** The members that carry words of their own, pronouns left out. */
    List<Profile> described() {
        return members.stream().filter(member -> member.pronoun().isEmpty()).toList();
    }

    /** What the article calls it, and what the dictionary knows that it is. */
    List<Office> offices() {
        return held.isEmpty()
                ? said
                : Stream.concat(said.stream(), held.stream()).toList();
    }

    /** What the article calls it. */
    List<Office> said() {
        return said;
    }

    /** What the dictionary knows that it is or was. */
    List<Office> held() {
        return held;
    }

    /** Who of the dictionary it is. */
    Optional<Identity> identity() {
        return identity;
    }

    /** Takes it for an entry of the dictionary, with what that knows. */
    void identify(Identity known, Optional<Country> itsCountry, List<Office> itsOffices) {
        identity = Optional.of(known);
        gender = gender.or(known.entry().gender());
        country = country.or(() -> itsCountry);
        held.addAll(itsOffices);
    }

    /** Whether all these words, in lower case, have been said of it. */
    boolean knows(Collection<String> said) {
        return words.containsAll(said);
    }

    /** The state itself, or the first country that anything said of the actor names. */
    Optional<Country> country() {
        return country;
    }

    /** The longest name of a person here. */
    Optional<PersonName> personName() {
        return personName;
    }

    /** The last mention before this one. */
    Optional<Profile> lastBefore(Profile profile) {
        int before = countBefore(profile);
        return before == 0 ? Optional.empty() : Optional.of(members.get(before - 1));
    }

    /** How many mentions come before this one. */
    int countBefore(Profile profile) {
        int place = Collections.binarySearch(members, profile, Comparator.comparingInt(Profile::index));
        return place < 0 ? -place - 1 : place;
    }

    boolean contradicts(Dossier other) {
        return gender.contradicts(other.gender)
                || sort.contradicts(other.sort)
                || states(other)
                || names(other)
                || counts(other)
                || identities(other);
    }

    void take(Dossier other) {
        gender = gender.or(other.gender);
        sort = stronger(sort, other.sort);
        named |= other.named;
        singular |= other.singular;
        plural |= other.plural;
        personName = longer(personName, other.personName);
        country = first().index() <= other.first().index()
                ? country.or(() -> other.country)
                : other.country.or(this::country);
        said.addAll(other.said);
        held.addAll(other.held);
        identity = surer(identity, other.identity);
        words.addAll(other.words);
        members.addAll(other.members);
        members.sort(Comparator.comparingInt(Profile::index));
    }

    private static Sort stronger(Sort one, Sort other) {
        return one == Sort.UNKNOWN || one == Sort.ORGANISATION && other != Sort.UNKNOWN ? other : one;
    }

    private static Optional<PersonName> longer(Optional<PersonName> one, Optional<PersonName> other) {
        int mine = one.map(name -> name.words().size()).orElse(0);
        return mine >= other.map(name -> name.words().size()).orElse(0) ? one : other;
    }

    private boolean states(Dossier other) {
        return sort == Sort.STATE
                && other.sort == Sort.STATE
                && country().isPresent()
                && other.country().isPresent()
                && !country().get().code().equals(other.country().get().code());
    }

    private boolean names(Dossier other) {
        var mine = personName();
        var theirs = other.personName();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        return mine.get().isSingle() || theirs.get().isSingle()
                ? !overlap(mine.get(), theirs.get())
                : !mine.get().agrees(theirs.get());
    }

    private static boolean overlap(PersonName one, PersonName other) {
        return one.keys().stream().anyMatch(other.keys()::contains);
    }

    private boolean identities(Dossier other) {
        return identity.isPresent()
                && other.identity.isPresent()
                && !identity.get()
                        .entry()
                        .key()
                        .equals(other.identity.get().entry().key());
    }

    private static Optional<Identity> surer(Optional<Identity> one, Optional<Identity> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.comparing(Identity::basis));
    }

    private boolean counts(Dossier other) {
        return sort == Sort.PERSON
                && other.sort == Sort.PERSON
                && (isPlural() && other.singular || singular && other.isPlural());
    }
}
