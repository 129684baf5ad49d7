package org.acta.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Mention;
import org.acta.annotation.Name;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Reading;
import org.acta.dictionary.Countries;
import org.acta.dictionary.Country;
import org.acta.dictionary.Gender;

/** Reads off each mention what its own words tell. */
final class Profiler {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both", "such");

    private static final int LONGEST_PLACE = 4;

    private final Reading reading;
    private final Syntax syntax;
    private final Lexicon lexicon;
    private final OfficeReader offices;
    private final Map<Integer, Name.Type> typeAt = new HashMap<>();

    Profiler(Reading reading, Syntax syntax, Lexicon lexicon) {
        this.reading = reading;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.offices = new OfficeReader(syntax, lexicon);
        for (var name : reading.all(Name.class)) {
            for (int token = syntax.tokenAt(name.span().start());
                    token < syntax.size()
                            && syntax.span(token).start() < name.span().end();
                    token++) {
                typeAt.put(token, name.type());
            }
        }
    }

    List<Profile> profiles() {
        var profiles = new ArrayList<Profile>();
        for (var mention : reading.all(Mention.class)) {
            var place = place(mention);
            profiles.add(new Profile(
                    profiles.size(),
                    mention,
                    place,
                    facts(mention.form(), place),
                    Phrases.words(syntax, place.first(), place.end())));
        }
        return profiles;
    }

    private Profile.Place place(Mention mention) {
        int first = syntax.tokenAt(mention.span().start());
        int end = syntax.tokenAt(mention.span().end() - 1) + 1;
        int head = syntax.tokenAt(mention.head().start());
        return new Profile.Place(first, end, head, syntax.sentence(head));
    }

    private Facts facts(Mention.Form form, Profile.Place place) {
        return switch (form) {
            case NAME, DEMONYM -> type(place) == Name.Type.PERSON ? person(place) : body(place);
            case NOMINAL ->
                JointMentions.isJoint(syntax, place.head(), place.end())
                        ? Facts.joint(isPerson(place) ? Sort.PERSON : Sort.GROUP)
                        : nominal(place);
            case PRONOUN -> Facts.of(Pronoun.of(syntax.lower(place.head())));
        };
    }

    private Name.Type type(Profile.Place place) {
        return typeAt.getOrDefault(place.head(), Name.Type.OTHER);
    }

    private Facts person(Profile.Place place) {
        var prefix = NamePrefix.before(place.first(), syntax, lexicon);
        boolean full = place.end() - place.first() > 1;
        var given = full ? lexicon.titles().ofGivenName(syntax.text(place.first())) : Gender.UNKNOWN;
        var gender = prefix.gender().or(given);
        var office = prefix.office().or(() -> sharedOffice(place.head()));
        return Facts.named(Sort.PERSON)
                .with(gender)
                .inOffice(office.map(Office::singular))
                .inCountry(office.flatMap(Office::country).or(() -> countryBehind(place.end())));
    }

    /** "presidents Vladimir Putin and Emmanuel Macron": the second has his office from before the first. */
    private Optional<Office> sharedOffice(int head) {
        int before = syntax.is(head, "conj") ? syntax.head(head) : -1;
        if (before < 0 || before > head || typeAt.get(before) != Name.Type.PERSON) {
            return Optional.empty();
        }
        int first = before;
        while (first > 0 && typeAt.get(first - 1) == Name.Type.PERSON) {
            first--;
        }
        return NamePrefix.before(first, syntax, lexicon)
                .office()
                .filter(Office::isPlural)
                .map(Office::nowhere);
    }

    /** "Vladimir Putin of Russia" */
    private Optional<Country> countryBehind(int end) {
        return end + 1 < syntax.size() && syntax.lower(end).equals("of")
                ? lexicon.countries().find(syntax.text(end + 1)).map(Countries.Match::country)
                : Optional.empty();
    }

    private Facts body(Profile.Place place) {
        var words = Phrases.text(syntax, place.first(), place.end());
        var country = lexicon.countries().find(words).map(Countries.Match::country);
        if (country.isPresent()) {
            return Facts.named(Sort.STATE).inCountry(country);
        }
        var known = lexicon.body(words);
        if (known.isPresent()) {
            return Facts.named(Sort.of(known.get().kind()))
                    .inCountry(known.get().country().flatMap(lexicon.countries()::byCode))
                    .inOffice(bodyOffice(place.first(), place.end()))
                    .knownAs(known);
        }
        if (type(place) == Name.Type.COUNTRY) {
            return Facts.named(Sort.GROUP);
        }
        var office = bodyOffice(place.first(), place.end());
        return Facts.named(office.map(found -> found.noun().sort()).orElse(Sort.ORGANISATION))
                .inOffice(office)
                .inCountry(office.flatMap(Office::country));
    }

    /** The word in a body's name that says what it is: "Russian Foreign Ministry", "Ministry of Defence". */
    private Optional<Office> bodyOffice(int first, int end) {
        for (int token = end - 1; token >= first; token--) {
            var office = offices.read(first, token, end)
                    .filter(found ->
                            found.noun().sort().isBody() && found.noun().sort() != Sort.STATE);
            if (office.isPresent()) {
                return office;
            }
        }
        return Optional.empty();
    }

    private boolean isPerson(Profile.Place place) {
        return type(place) == Name.Type.PERSON
                || lexicon.roles()
                        .at(syntax, place.head())
                        .filter(noun -> noun.sort() == Sort.PERSON)
                        .isPresent();
    }

    private Facts nominal(Profile.Place place) {
        var office = offices.read(place.first(), place.head(), place.end());
        var facts = Facts.of(office, determination(place));
        if (NominalMentions.isAged(syntax, place.head())) {
            facts = facts.with(Sort.PERSON).with(Count.SINGULAR);
        }
        return facts.inCountry(office.flatMap(Office::country)
                .or(() -> offices.country(place.first(), place.head(), place.end()))
                .or(() -> ownerBefore(place.first()))
                .or(() -> sort(office) == Sort.INSTITUTION ? placed(place) : Optional.empty()));
    }

    /** "Ukraine’s | foreign ministry", whatever the tree says. */
    private Optional<Country> ownerBefore(int first) {
        if (first < 2 || !syntax.text(first - 1).matches("['’]s?")) {
            return Optional.empty();
        }
        return lexicon.countries()
                .find(Phrases.text(syntax, first - 2, first - 1))
                .or(() -> first < 3
                        ? Optional.empty()
                        : lexicon.countries().find(Phrases.text(syntax, first - 3, first - 1)))
                .map(Countries.Match::country);
    }

    private static Sort sort(Optional<Office> office) {
        return office.map(found -> found.noun().sort()).orElse(Sort.UNKNOWN);
    }

    /** "In Moscow, | the foreign ministry": of the country whose capital, or which itself, opens the sentence. */
    private Optional<Country> placed(Profile.Place place) {
        int first = place.head();
        while (first > 0 && syntax.sentence(first - 1) == place.sentence()) {
            first--;
        }
        if (!syntax.text(first).equals("In")) {
            return Optional.empty();
        }
        for (int end = Math.min(place.first(), first + 1 + LONGEST_PLACE); end > first + 1; end--) {
            var match = lexicon.countries().find(Phrases.text(syntax, first + 1, end));
            if (match.isPresent()) {
                return match.map(Countries.Match::country);
            }
        }
        return Optional.empty();
    }

    private boolean hasOwner(Profile.Place place) {
        for (int token = place.first() + 1; token < place.head(); token++) {
            if (syntax.text(token).matches("['’]s?")) {
                return true;
            }
        }
        return false;
    }

    private Facts.Determination determination(Profile.Place place) {
        if (place.first() > 1 && syntax.text(place.first() - 1).matches("['’]s?")) {
            return Facts.Determination.POSSESSIVE;
        }
        for (int child : syntax.children(place.head())) {
            if (child < place.head()
                    && (syntax.is(child, "nmod:poss") || PossessedOffices.POSSESSIVES.contains(syntax.lower(child)))) {
                return Facts.Determination.POSSESSIVE;
            }
            if (syntax.is(child, "det")) {
                return POINTING.contains(syntax.lower(child))
                        ? Facts.Determination.DEFINITE
                        : Facts.Determination.INDEFINITE;
            }
        }
        if (POINTING.contains(syntax.lower(place.first()))) {
            return Facts.Determination.DEFINITE;
        }
        if (hasOwner(place)) {
            return Facts.Determination.POSSESSIVE;
        }
        return syntax.partOfSpeech(place.first()) == PartOfSpeech.NUM
                ? Facts.Determination.INDEFINITE
                : Facts.Determination.BARE;
    }
}
