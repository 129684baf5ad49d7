package org.acta.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Name;
import org.acta.dictionary.Gender;

/** Where names begin and end: runs of proper nouns and of what the model marked, without titles and offices before them. */
record NameRuns(Syntax syntax, Lexicon lexicon) {
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "del", "della", "di", "da", "dos", "la", "le", "von", "van", "der", "den", "ter", "al", "el",
            "bin", "ben", "bint", "ibn", "abu", "-", "&", "’", "'", "y", "e");
    private static final Set<String> BEFORE_OFFICES = Set.of("former", "late", "acting", "outgoing", "incoming", "ex");
    private static final Set<String> JOINING = Set.of("of", "for", "on", "and");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final int LONGEST = 12;
    private static final int HEADLINE = 12;

    List<NameRun> find(List<Name> names) {
        var types = new Name.Type[syntax.size()];
        for (var name : names) {
            for (int t = syntax.tokenAt(name.span().start());
                    t < syntax.size() && syntax.span(t).start() < name.span().end();
                    t++) {
                types[t] = name.type();
            }
        }
        var runs = new ArrayList<NameRun>();
        for (int first = 0; first < syntax.size(); first++) {
            int known = knownBody(first);
            if (known > first) {
                runs.add(new NameRun(first, known, Optional.of(Name.Type.ORGANISATION)));
                first = known - 1;
            } else if (isProper(first, types)) {
                int end = endOf(first, types);
                split(first, end, types, runs);
                first = end - 1;
            }
        }
        return runs;
    }

    /** Behind the longest name of several words that the dictionary has from here; the token itself where it has none. */
    private int knownBody(int first) {
        if (!Character.isUpperCase(syntax.text(first).codePointAt(0))
                || !lexicon.dictionary().opensName(syntax.text(first))) {
            return first;
        }
        int end = Math.min(first + LONGEST, syntax.size());
        while (end > first + 1
                && (syntax.sentence(end - 1) != syntax.sentence(first)
                        || !Character.isUpperCase(syntax.text(end - 1).codePointAt(0))
                        || lexicon.body(Phrases.text(syntax, first, end)).isEmpty())) {
            end--;
        }
        return end > first + 1 ? end : first;
    }

    private boolean isProper(int token, Name.Type[] types) {
        var text = syntax.text(token);
        if (!Character.isUpperCase(text.codePointAt(0)) || BEFORE_OFFICES.contains(syntax.lower(token))) {
            return false;
        }
        return switch (syntax.partOfSpeech(token)) {
            case PROPN -> true;
            case NUM -> token > 0 && syntax.lower(token - 1).equals("of");
            case NOUN, ADJ, VERB ->
                types[token] != null || lexicon.countries().find(text).isPresent() || isCapitalWithin(token);
            case PRON, DET -> false;
            default -> types[token] != null || lexicon.countries().find(text).isPresent();
        };
    }

    /** A capital within a sentence makes a name, except after a mark and where all words have one (a headline). */
    private boolean isCapitalWithin(int token) {
        if (token == 0
                || syntax.sentence(token) != syntax.sentence(token - 1)
                || !Character.isLetterOrDigit(syntax.text(token - 1)
                        .codePointBefore(syntax.text(token - 1).length()))) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        int from = Math.max(0, token - HEADLINE);
        for (int t = from; t < Math.min(syntax.size(), token + HEADLINE); t++) {
            if (syntax.sentence(t) == syntax.sentence(token)
                    && Character.isLetter(syntax.text(t).codePointAt(0))) {
                words++;
                capitals += Character.isUpperCase(syntax.text(t).codePointAt(0)) ? 1 : 0;
            }
        }
        return 2 * capitals < words;
    }

    private int endOf(int first, Name.Type[] types) {
        int end = first + 1;
        while (end < syntax.size() && end - first < LONGEST && syntax.sentence(end) == syntax.sentence(first)) {
            if (isProper(end, types) || SUFFIXES.contains(syntax.lower(end))) {
                end++;
            } else if (isInitial(end - 1) && syntax.text(end).equals(".") && isInner(end, 1, types)) {
                end += 2;
            } else if (isSyllable(end, types)) {
                end += 2;
            } else if (isInner(end, 1, types) && PARTICLES.contains(syntax.lower(end))) {
                end += 2;
            } else if (isInner(end, 2, types)
                    && PARTICLES.contains(syntax.lower(end))
                    && PARTICLES.contains(syntax.lower(end + 1))) {
                end += 3;
            } else if (JOINING.contains(syntax.lower(end)) && joins(first, end, types)) {
                end += isProper(end + 1, types) ? 2 : 3;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isInitial(int token) {
        var text = syntax.text(token);
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    private boolean isInner(int token, int ahead, Name.Type[] types) {
        return token + ahead < syntax.size()
                && syntax.sentence(token + ahead) == syntax.sentence(token)
                && isProper(token + ahead, types)
                && (!"-’'".contains(syntax.text(token))
                        || syntax.span(token - 1).end() == syntax.span(token).start());
    }

    /** "Park Geun | -hye": what the model or the dictionary takes for part of a name; not "Moscow | -based". */
    private boolean isSyllable(int hyphen, Name.Type[] types) {
        int next = hyphen + 1;
        return next < syntax.size()
                && syntax.text(hyphen).equals("-")
                && syntax.span(hyphen - 1).end() == syntax.span(hyphen).start()
                && syntax.span(hyphen).end() == syntax.span(next).start()
                && Character.isLowerCase(syntax.text(next).codePointAt(0))
                && (types[next] == Name.Type.PERSON
                        || !lexicon.dictionary()
                                .bearing(syntax.text(hyphen - 1) + "-" + syntax.text(next))
                                .isEmpty());
    }

    /** "Ministry of Defence", "Union of the Comoros": a body's noun before, a name behind. */
    private boolean joins(int first, int joint, Name.Type[] types) {
        int next = joint + 1 < syntax.size() && syntax.lower(joint + 1).equals("the") ? joint + 2 : joint + 1;
        if (next >= syntax.size() || syntax.sentence(next) != syntax.sentence(first) || !isProper(next, types)) {
            return false;
        }
        if (syntax.lower(joint).equals("and")) {
            var before = Phrases.text(syntax, first, joint);
            boolean known = lexicon.body(before).isPresent()
                    || lexicon.countries().find(before).isPresent();
            return !known
                    && types[joint] != null
                    && types[joint] != Name.Type.PERSON
                    && types[first] != Name.Type.PERSON;
        }
        var noun = lexicon.roles().at(syntax, joint - 1);
        if (noun.isPresent() && noun.get().sort() == Sort.PERSON) {
            return syntax.lower(joint).equals("of") && next == joint + 1;
        }
        return noun.map(n -> n.sort().isBody()).orElse(types[joint] == Name.Type.ORGANISATION);
    }

    /** "A BEAMING | Rishi Sunak": a word in capitals before a name that is not. */
    private boolean isShouted(int first, int end) {
        return end - first > 2
                && syntax.text(first).length() > 3
                && syntax.text(first).equals(syntax.text(first).toUpperCase(Locale.ROOT))
                && Character.isLowerCase(syntax.text(first + 1)
                        .codePointBefore(syntax.text(first + 1).length()))
                && KnownPeople.isNamed(lexicon, Phrases.words(syntax, first + 1, end));
    }

    /** Cuts offices and titles off the front of a person's name and a country off the front of what is not its body. */
    private void split(int begin, int end, Name.Type[] types, List<NameRun> runs) {
        int first = isShouted(begin, end) ? begin + 1 : begin;
        boolean body = NameEvidence.isBody(syntax, lexicon, first, end);
        int name = body ? first : nameAfterTitle(first, end);
        if (name > first && name < end) {
            countryAtFront(first, name).ifPresent(c -> runs.add(new NameRun(first, c, Optional.of(Name.Type.COUNTRY))));
            runs.add(new NameRun(name, end, Optional.of(Name.Type.PERSON)));
            return;
        }
        if (name == end) {
            countryAtFront(first, end).ifPresent(c -> runs.add(new NameRun(first, c, Optional.of(Name.Type.COUNTRY))));
            return;
        }
        runs.add(new NameRun(first, end, model(first, end, types)));
    }

    /**
     * The token after the last word of an office or title in the run: where the name begins; {@code end} where the run is
     * nothing but a title; {@code first} where there is none.
     */
    private int nameAfterTitle(int first, int end) {
        int name = first;
        for (int token = first; token < end; token++) {
            if (lexicon.titles().ofTitle(syntax.text(token)).isPresent()) {
                name = token + 1;
            }
            var role = lexicon.roles().at(syntax, token);
            if (role.isPresent()
                    && role.get().sort() == Sort.PERSON
                    && role.get().count() == Count.SINGULAR) {
                int after = token + role.get().words().size() - role.get().head();
                if (after < end && syntax.lower(after).equals("of")) {
                    after = givenNameAfter(after + 1, end);
                }
                if (after == end
                        || after < end
                                && Character.isUpperCase(syntax.text(after).charAt(0))) {
                    name = Math.max(name, after);
                }
            }
        }
        return name;
    }

    /** "Secretary of Defense | Lloyd Austin": the first known given name behind "of", else the second word behind it. */
    private int givenNameAfter(int from, int end) {
        for (int token = from + 1; token < end; token++) {
            if (lexicon.titles().ofGivenName(syntax.text(token)) != Gender.UNKNOWN) {
                return token;
            }
        }
        return end - from >= 3 ? end - 2 : end;
    }

    private Optional<Integer> countryAtFront(int first, int end) {
        for (int to = Math.min(end, first + 4); to > first; to--) {
            if (lexicon.countries().find(Phrases.text(syntax, first, to)).isPresent()) {
                return Optional.of(to);
            }
        }
        return Optional.empty();
    }

    private Optional<Name.Type> model(int first, int end, Name.Type[] types) {
        Map<Name.Type, Integer> counts = new EnumMap<>(Name.Type.class);
        for (int t = first; t < end; t++) {
            if (types[t] != null) {
                counts.merge(types[t], 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
