package org.acta.actor;

import java.util.Map;
import java.util.Set;
import org.acta.dictionary.Gender;

/**
 * "his elder brother" after Mohamed Hamdan Dagalo is Abdelrahim Dagalo: the one other person of that surname whom the article
 * names, if the word for kin fits.
 */
final class Kin implements Sieve {
    private static final Map<String, Gender> KIN = Map.ofEntries(
            Map.entry("brother", Gender.MALE),
            Map.entry("father", Gender.MALE),
            Map.entry("husband", Gender.MALE),
            Map.entry("son", Gender.MALE),
            Map.entry("grandson", Gender.MALE),
            Map.entry("nephew", Gender.MALE),
            Map.entry("uncle", Gender.MALE),
            Map.entry("grandfather", Gender.MALE),
            Map.entry("sister", Gender.FEMALE),
            Map.entry("mother", Gender.FEMALE),
            Map.entry("wife", Gender.FEMALE),
            Map.entry("daughter", Gender.FEMALE),
            Map.entry("granddaughter", Gender.FEMALE),
            Map.entry("niece", Gender.FEMALE),
            Map.entry("aunt", Gender.FEMALE),
            Map.entry("grandmother", Gender.FEMALE));
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "my");

    @Override
    public void apply(Draft draft) {
        for (var profile : draft.profiles()) {
            var gender = KIN.get(draft.syntax().lower(profile.head()));
            if (gender != null
                    && profile.isNominal()
                    && profile.count() == Count.SINGULAR
                    && !draft.dossier(profile).isNamed()) {
                relative(draft, profile, gender);
            }
        }
    }

    private static void relative(Draft draft, Profile profile, Gender gender) {
        var owner = draft.syntax().children(profile.head()).stream()
                .filter(child -> POSSESSIVES.contains(draft.syntax().lower(child)))
                .flatMap(child -> draft.carriedBy(child).stream())
                .map(draft::dossier)
                .findFirst();
        owner.flatMap(Dossier::personName).filter(name -> !name.isSingle()).ifPresent(name -> {
            var surname = name.keys().getLast();
            var family = draft.dossiers().stream()
                    .filter(other -> other != owner.get() && other.personName().isPresent())
                    .filter(other -> !other.personName().get().isSingle()
                            && other.personName().get().keys().getLast().equals(surname))
                    .filter(other -> !other.gender().contradicts(gender))
                    .filter(other -> isNoOtherKin(draft, other, profile))
                    .toList();
            if (family.size() == 1) {
                draft.join(family.getFirst().first(), profile);
            }
        });
    }

    /** Not introduced as kin of another sort. */
    private static boolean isNoOtherKin(Draft draft, Dossier other, Profile profile) {
        var word = draft.syntax().lower(profile.head());
        return other.described().stream()
                .map(member -> draft.syntax().lower(member.head()))
                .allMatch(said -> !KIN.containsKey(said) || said.equals(word));
    }
}
