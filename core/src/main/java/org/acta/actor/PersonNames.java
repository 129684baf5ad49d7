package org.acta.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.dictionary.Spelling;

/**
 * One person named more or less fully: "Mohamed Hamdan Dagalo" and "Mohamed Dagalo", then "Dagalo" or "Mohamed" alone. A
 * bare name that several bear goes to the one named by it last, or else mentioned last.
 */
final class PersonNames implements Sieve {
    private static final int BEARERS = 40;

    @Override
    public void apply(Draft draft) {
        Map<String, List<Profile>> bearers = new HashMap<>();
        for (var profile : draft.profiles()) {
            if (profile.isPersonName() && !profile.personName().isSingle()) {
                joinFull(draft, profile, bearers);
            }
        }
        Map<String, Profile> bare = new HashMap<>();
        for (var profile : draft.profiles()) {
            if (profile.isPersonName() && profile.personName().isSingle()) {
                joinBare(draft, profile, bearers, bare);
            }
        }
    }

    private static void joinFull(Draft draft, Profile profile, Map<String, List<Profile>> bearers) {
        var name = profile.personName();
        for (var other : bearers.getOrDefault(name.keys().getLast(), List.of())) {
            if (name.agrees(other.personName()) && draft.join(other, profile)) {
                break;
            }
        }
        for (var key : name.keys()) {
            var same = bearers.computeIfAbsent(key, none -> new ArrayList<>());
            if (same.size() < BEARERS) {
                same.add(profile);
            }
        }
    }

    private static void joinBare(
            Draft draft, Profile profile, Map<String, List<Profile>> bearers, Map<String, Profile> bare) {
        var key = Spelling.key(profile.words().getLast());
        var last = Optional.ofNullable(bare.get(key));
        var best = bearers.getOrDefault(key, List.of()).stream()
                .filter(bearer -> !draft.dossier(bearer).contradicts(draft.dossier(profile)))
                .max(Comparator.comparingInt(bearer -> fit(draft, profile, bearer, key, last)));
        if (best.isPresent()) {
            draft.join(best.get(), profile);
        } else {
            last.filter(earlier -> !draft.dossier(earlier).gender().contradicts(profile.gender()))
                    .ifPresent(earlier -> draft.unite(earlier, profile));
        }
        bare.put(key, profile);
    }

    /** Surname before given name; named before, before named after; then whoever was named last. */
    private static int fit(Draft draft, Profile profile, Profile bearer, String key, Optional<Profile> last) {
        int place = bearer.personName().namedBy(key) * 1_000_000_0;
        if (bearer.index() > profile.index()) {
            return place - bearer.index();
        }
        int latest =
                draft.dossier(bearer).lastBefore(profile).map(Profile::index).orElse(bearer.index());
        boolean namedSo = last.isPresent() && draft.same(last.get(), bearer);
        boolean newer = last.isPresent() && bearer.index() > last.get().index();
        return place + 1_000_000 + (namedSo || newer ? 1_000_000 : 0) + (newer ? bearer.index() : latest);
    }
}
