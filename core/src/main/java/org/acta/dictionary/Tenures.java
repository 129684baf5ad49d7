package org.acta.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who held which office when. Where a row leaves the end open, the next holder's first day ends it. */
final class Tenures {
    private static final Comparator<Tenure> BY_START =
            Comparator.comparing(tenure -> tenure.days().from().earliest());

    private final Map<String, List<Tenure>> byPerson = new HashMap<>();
    private final Map<String, List<Tenure>> byOffice = new HashMap<>();

    Tenures(List<Tenure> tenures) {
        Map<String, List<Tenure>> given = new HashMap<>();
        tenures.forEach(tenure -> given.computeIfAbsent(tenure.office(), none -> new ArrayList<>())
                .add(tenure));
        given.forEach((office, held) -> {
            held.sort(BY_START);
            for (int i = 0; i < held.size(); i++) {
                put(closed(held.get(i), held.subList(i + 1, held.size())));
            }
        });
        byPerson.values().forEach(held -> held.sort(BY_START));
    }

    List<Tenure> ofPerson(String person) {
        return List.copyOf(byPerson.getOrDefault(person, List.of()));
    }

    List<Tenure> ofOffice(String office) {
        return List.copyOf(byOffice.getOrDefault(office, List.of()));
    }

    /** The one person who surely held the office alone on that day. */
    Optional<String> holder(String office, LocalDate day) {
        var holders = byOffice.getOrDefault(office, List.of()).stream()
                .filter(Tenure::isExclusive)
                .filter(tenure -> tenure.days().surelyHolds(day))
                .map(Tenure::person)
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private void put(Tenure tenure) {
        byPerson.computeIfAbsent(tenure.person(), none -> new ArrayList<>()).add(tenure);
        byOffice.computeIfAbsent(tenure.office(), none -> new ArrayList<>()).add(tenure);
    }

    private static Tenure closed(Tenure tenure, List<Tenure> later) {
        if (!tenure.isExclusive() || !tenure.days().to().equals(PartialDate.FUTURE)) {
            return tenure;
        }
        for (var next : later) {
            if (next.isExclusive()) {
                var days = new Period(tenure.days().from(), next.days().from());
                return new Tenure(tenure.person(), tenure.office(), days, tenure.claim());
            }
        }
        return tenure;
    }
}
