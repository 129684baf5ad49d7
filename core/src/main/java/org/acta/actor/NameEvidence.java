package org.acta.actor;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Attribution;
import org.acta.annotation.Name;
import org.acta.annotation.Reading;
import org.acta.dictionary.Gender;
import org.acta.dictionary.Spelling;

/** What speaks for each type of a name: its own words, those around it, and the model. Weights are small whole votes. */
final class NameEvidence {
    private static final double SURE = 6;
    private static final double STRONG = 3;
    private static final double WEAK = 1;
    private static final int LONG = 6;
    private static final Set<String> PERSONAL = Set.of("who", "whose", "whom");

    private final Syntax syntax;
    private final Lexicon lexicon;
    private final PlaceNames places;
    private final Optional<LocalDate> published;
    private final Set<Integer> sources = new HashSet<>();

    NameEvidence(Syntax syntax, Lexicon lexicon, PlaceNames places, Reading reading) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.places = places;
        published = reading.article().published();
        for (var attribution : reading.all(Attribution.class)) {
            attribution.source().ifPresent(source -> {
                int first = syntax.tokenAt(source.start());
                int end = Math.min(syntax.size(), syntax.tokenAt(Math.max(source.start(), source.end() - 1)) + 1);
                if (first < end) {
                    sources.add(syntax.headOf(first, end));
                }
            });
        }
    }

    Map<Name.Type, Double> of(NameRun run) {
        Map<Name.Type, Double> weights = new EnumMap<>(Name.Type.class);
        run.model().ifPresent(type -> weights.merge(type, 2.0, Double::sum));
        byTables(run, weights);
        byWords(run, weights);
        byNeighbours(run, weights);
        if (weights.isEmpty()) {
            weights.put(Name.Type.OTHER, WEAK);
        }
        return weights;
    }

    private void byTables(NameRun run, Map<Name.Type, Double> weights) {
        lexicon.body(Phrases.text(syntax, run.first(), run.end()))
                .ifPresent(body -> weights.merge(
                        Name.Type.ORGANISATION, run.end() - run.first() > 1 ? 2 * SURE : SURE, Double::sum));
        if (run.end() - run.first() > 1
                && KnownPeople.isNamed(lexicon, Phrases.words(syntax, run.first(), run.end()))) {
            weights.merge(Name.Type.PERSON, SURE, Double::sum);
        }
        if (run.end() - run.first() == 1 && isLeader(syntax.text(run.first()))) {
            weights.merge(Name.Type.PERSON, STRONG, Double::sum);
        }
        lexicon.countries().find(Phrases.text(syntax, run.first(), run.end())).ifPresent(match -> {
            switch (match.naming()) {
                case NAME, DEMONYM -> weights.merge(Name.Type.COUNTRY, 2 * SURE, Double::sum);
                case SEAT -> weights.merge(Name.Type.ORGANISATION, SURE, Double::sum);
                case CAPITAL -> weights.merge(Name.Type.PLACE, SURE, Double::sum);
            }
        });
        switch (places.of(Phrases.text(syntax, run.first(), run.end()))) {
            case STRONG -> weights.merge(Name.Type.PLACE, STRONG + WEAK, Double::sum);
            case WEAK -> weights.merge(Name.Type.PLACE, WEAK, Double::sum);
            case NONE -> {}
        }
    }

    /** Whether somebody of this surname leads a country on the day of publication; short ones mean too much else. */
    private boolean isLeader(String word) {
        return word.length() >= LONG
                && published.isPresent()
                && lexicon.dictionary().bearing(word).stream()
                        .filter(person -> Spelling.key(person.surname()).equals(Spelling.key(word)))
                        .flatMap(person -> lexicon.dictionary().tenures(person).stream())
                        .anyMatch(tenure -> tenure.part().startsWith("head-of-")
                                && tenure.days().mayHold(published.get()));
    }

    private void byWords(NameRun run, Map<Name.Type, Double> weights) {
        int words = run.end() - run.first();
        var last = syntax.lower(run.end() - 1);
        boolean body = isBody(syntax, lexicon, run.first(), run.end());
        for (int t = run.first() + 1; t < run.end() && !body; t++) {
            body = syntax.lower(t).equals("of");
        }
        if (words == 1 && NameWords.CALENDAR.contains(last)) {
            weights.merge(Name.Type.OTHER, 2 * SURE, Double::sum);
        }
        if (body) {
            weights.merge(Name.Type.ORGANISATION, STRONG, Double::sum);
        }
        if (words > 1 && NameWords.PLACE_ENDINGS.contains(last)) {
            weights.merge(Name.Type.PLACE, STRONG, Double::sum);
        }
        if (words > 1 && !body && lexicon.titles().ofGivenName(syntax.text(run.first())) != Gender.UNKNOWN) {
            weights.merge(Name.Type.PERSON, STRONG, Double::sum);
        }
        var text = syntax.text(run.first());
        if (words == 1 && text.length() > 1 && text.length() < 7 && text.chars().allMatch(Character::isUpperCase)) {
            weights.merge(Name.Type.ORGANISATION, WEAK, Double::sum);
        }
    }

    /** A body's name by its last word: "Rapid Support Forces", "Sudan Doctors’ Union". */
    static boolean isBody(Syntax syntax, Lexicon lexicon, int first, int end) {
        return NameWords.BODY_ENDINGS.contains(syntax.lower(end - 1))
                || end - first > 1
                        && lexicon.roles()
                                .at(syntax, end - 1)
                                .filter(noun -> noun.sort().isBody())
                                .isPresent();
    }

    private void byNeighbours(NameRun run, Map<Name.Type, Double> weights) {
        var prefix = NamePrefix.before(run.first(), syntax, lexicon);
        if (prefix.first() < run.first() && prefix.office().isPresent() || prefix.gender() != Gender.UNKNOWN) {
            weights.merge(Name.Type.PERSON, STRONG + WEAK, Double::sum);
        }
        int head = syntax.headOf(run.first(), run.end());
        boolean article = run.first() > 0 && syntax.lower(run.first() - 1).equals("the");
        if (article) {
            weights.merge(Name.Type.PERSON, -STRONG, Double::sum);
            weights.merge(Name.Type.ORGANISATION, WEAK, Double::sum);
        }
        if (introducesPerson(run)) {
            weights.merge(Name.Type.PERSON, STRONG, Double::sum);
        }
        boolean known = lexicon.countries()
                .find(Phrases.text(syntax, run.first(), run.end()))
                .isPresent();
        if (sources.contains(head) && !known) {
            weights.merge(Name.Type.PLACE, -STRONG, Double::sum);
            weights.merge(article ? Name.Type.ORGANISATION : Name.Type.PERSON, WEAK + 0.5, Double::sum);
        }
        if (run.first() > 0 && syntax.lower(run.first() - 1).equals("in") && syntax.is(head, "obl")) {
            weights.merge(Name.Type.PLACE, WEAK, Double::sum);
        }
    }

    /** "Amna Idris, who…", "Renee Castellan, 44,", "Josef Novak, a miner". */
    private boolean introducesPerson(NameRun run) {
        int next = run.end();
        if (next + 1 >= syntax.size()) {
            return false;
        }
        if (PERSONAL.contains(syntax.lower(next))) {
            return true;
        }
        if (!syntax.text(next).equals(",")) {
            return false;
        }
        if (PERSONAL.contains(syntax.lower(next + 1)) || syntax.text(next + 1).matches("\\d\\d")) {
            return true;
        }
        for (int t = next + 1;
                t < Math.min(next + 7, syntax.size()) && syntax.sentence(t) == syntax.sentence(next);
                t++) {
            var role = lexicon.roles().at(syntax, t);
            if (role.isPresent() && syntax.is(t, "appos")) {
                return role.get().sort() == Sort.PERSON;
            }
        }
        return false;
    }
}
