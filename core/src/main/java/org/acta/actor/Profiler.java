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

/** Reads off each mention what its own words tell. */
final class Profiler {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both", "such");

    private final Reading reading;
    private final Syntax syntax;
    private final Lexicon lexicon;
    private final OfficeReader offices;
    private final Map<Integer, Name> nameAt = new HashMap<>();

    Profiler(Reading reading, Syntax syntax, Lexicon lexicon) {
        this.reading = reading;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.offices = new OfficeReader(syntax, lexicon);
        for (var name : reading.all(Name.class)) {
            int first = syntax.tokenAt(name.span().start());
            for (int token = first;
                    token < syntax.size()
                            && syntax.span(token).start() < name.span().end();
                    token++) {
                nameAt.put(token, name);
            }
        }
    }

    List<Profile> profiles() {
        var profiles = new ArrayList<Profile>();
        for (var mention : reading.all(Mention.class)) {
            profiles.add(profile(profiles.size(), mention));
        }
        return profiles;
    }

    private Profile profile(int index, Mention mention) {
        int first = syntax.tokenAt(mention.span().start());
        int end = syntax.tokenAt(mention.span().end() - 1) + 1;
        int head = syntax.tokenAt(mention.head().start());
        return switch (mention.form()) {
            case NAME, DEMONYM -> name(index, mention, first, end, head);
            case NOMINAL -> nominal(index, mention, first, end, head);
            case PRONOUN -> pronoun(index, mention, first, end, head);
        };
    }

    private Profile name(int index, Mention mention, int first, int end, int head) {
        var type = Optional.ofNullable(nameAt.get(head)).map(Name::type).orElse(Name.Type.OTHER);
        if (type == Name.Type.PERSON) {
            return person(index, mention, first, end, head);
        }
        var country = lexicon.countries().find(Phrases.text(syntax, first, end)).map(Countries.Match::country);
        if (country.isPresent()) {
            return named(index, mention, first, end, head, Sort.STATE, Gender.UNKNOWN, country, Optional.empty());
        }
        var office = bodyOffice(first, end);
        var sort = office.map(found -> found.noun().sort()).orElse(Sort.ORGANISATION);
        if (type == Name.Type.COUNTRY) {
            sort = Sort.GROUP;
        }
        return named(index, mention, first, end, head, sort, Gender.UNKNOWN, office.flatMap(Office::country), office);
    }

    private Profile person(int index, Mention mention, int first, int end, int head) {
        var prefix = NamePrefix.before(first, syntax, lexicon);
        var gender = prefix.gender().or(lexicon.titles().ofGivenName(syntax.text(first)));
        return named(
                index,
                mention,
                first,
                end,
                head,
                Sort.PERSON,
                gender,
                prefix.office().flatMap(Office::country),
                prefix.office());
    }

    /** The word in a body's name that says what it is: "Russian Foreign Ministry", "Ministry of Defence". */
    private Optional<Office> bodyOffice(int first, int end) {
        for (int token = end - 1; token >= first; token--) {
            var office = offices.read(first, token, end);
            if (office.isPresent()
                    && office.get().noun().sort().isBody()
                    && office.get().noun().sort() != Sort.STATE) {
                return office;
            }
        }
        return Optional.empty();
    }

    private Profile named(
            int index,
            Mention mention,
            int first,
            int end,
            int head,
            Sort sort,
            Gender gender,
            Optional<Country> country,
            Optional<Office> office) {
        return new Profile(
                index,
                mention,
                first,
                end,
                head,
                syntax.sentence(head),
                sort,
                gender,
                sort == Sort.GROUP ? Count.UNKNOWN : Count.SINGULAR,
                country,
                office,
                Optional.empty(),
                Profile.Determination.DEFINITE,
                Phrases.words(syntax, first, end));
    }

    private Profile nominal(int index, Mention mention, int first, int end, int head) {
        if (JointMentions.isJoint(syntax, head, end)) {
            return joint(index, mention, first, end, head);
        }
        var office = offices.read(first, head, end);
        var noun = office.map(Office::noun);
        boolean aged = NominalMentions.isAged(syntax.text(head));
        return new Profile(
                index,
                mention,
                first,
                end,
                head,
                syntax.sentence(head),
                aged ? Sort.PERSON : noun.map(RoleNoun::sort).orElse(Sort.UNKNOWN),
                noun.map(RoleNoun::gender).orElse(Gender.UNKNOWN),
                count(head, noun),
                office.flatMap(Office::country)
                        .or(() -> offices.country(first, head, end))
                        .or(() -> ownerBefore(first)),
                office,
                Optional.empty(),
                determination(first, head),
                Phrases.words(syntax, first, end));
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

    private Profile joint(int index, Mention mention, int first, int end, int head) {
        var type = Optional.ofNullable(nameAt.get(head)).map(Name::type);
        var person = type.map(Name.Type.PERSON::equals)
                .orElseGet(() -> lexicon.roles()
                        .at(syntax, head)
                        .filter(noun -> noun.sort() == Sort.PERSON)
                        .isPresent());
        return new Profile(
                index,
                mention,
                first,
                end,
                head,
                syntax.sentence(head),
                person ? Sort.PERSON : Sort.GROUP,
                Gender.UNKNOWN,
                Count.PLURAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Profile.Determination.JOINT,
                Phrases.words(syntax, first, end));
    }

    private Count count(int head, Optional<RoleNoun> noun) {
        if (noun.isEmpty()) {
            return Count.UNKNOWN;
        }
        return conjoined(head) ? Count.UNKNOWN : noun.get().count();
    }

    private boolean conjoined(int head) {
        return syntax.child(head, "conj") >= 0 && syntax.child(head, "det") >= 0;
    }

    private Profile.Determination determination(int first, int head) {
        for (int child : syntax.children(head)) {
            if (syntax.is(child, "nmod:poss") && child < head) {
                return Profile.Determination.POSSESSIVE;
            }
            if (syntax.is(child, "det")) {
                return POINTING.contains(syntax.lower(child))
                        ? Profile.Determination.DEFINITE
                        : Profile.Determination.INDEFINITE;
            }
        }
        if (POINTING.contains(syntax.lower(first))) {
            return Profile.Determination.DEFINITE;
        }
        return syntax.partOfSpeech(first) == PartOfSpeech.NUM
                ? Profile.Determination.INDEFINITE
                : Profile.Determination.BARE;
    }

    private Profile pronoun(int index, Mention mention, int first, int end, int head) {
        var pronoun = Pronoun.of(syntax.lower(head));
        boolean people = pronoun.filter(Pronoun::isPersonal).isPresent()
                && pronoun.filter(found -> found.person() == Pronoun.Person.THIRD)
                        .isPresent();
        return new Profile(
                index,
                mention,
                first,
                end,
                head,
                syntax.sentence(head),
                people ? Sort.PERSON : Sort.UNKNOWN,
                pronoun.map(Pronoun::gender).orElse(Gender.UNKNOWN),
                pronoun.map(Pronoun::count).orElse(Count.UNKNOWN),
                Optional.empty(),
                Optional.empty(),
                pronoun,
                Profile.Determination.DEFINITE,
                List.of(syntax.text(head)));
    }
}
