package org.acta.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Mention;
import org.acta.annotation.Name;
import org.acta.annotation.PartOfSpeech;
import org.acta.dictionary.Countries;

/** Names that name an actor; those of places and works are left alone, unless they stand for a government. */
record NameMentions(Syntax syntax, Lexicon lexicon) {
    private static final int LONGEST_COUNTRY = 5;

    List<Mention> find(List<Name> names) {
        var found = new ArrayList<Mention>();
        var covered = new boolean[syntax.size()];
        for (var name : names) {
            int first = syntax.tokenAt(name.span().start());
            int end = Math.min(syntax.size(), syntax.tokenAt(name.span().end() - 1) + 1);
            for (int token = first; token < end; token++) {
                covered[token] = true;
            }
            mention(name.type(), first, end).ifPresent(found::add);
        }
        addUncovered(covered, found);
        return found;
    }

    private Optional<Mention> mention(Name.Type type, int first, int end) {
        while (first < end - 1 && isBeforeName(type, first, end)) {
            first++;
        }
        if (type != Name.Type.PERSON) {
            var country = country(first, end);
            if (country.isPresent()) {
                return ofCountry(country.get().naming(), first, end);
            }
        }
        return switch (type) {
            case PERSON, ORGANISATION -> Optional.of(mention(first, end, Mention.Form.NAME));
            case COUNTRY -> people(first, end);
            case PLACE, OTHER -> Optional.empty();
        };
    }

    private boolean isBeforeName(Name.Type type, int token, int end) {
        if (syntax.lower(token).equals("the")) {
            return true;
        }
        if (type != Name.Type.PERSON) {
            return false;
        }
        return lexicon.titles().ofTitle(syntax.text(token)).isPresent() || opensTitle(token, end);
    }

    /** Whether an office begins here, words of its country included, and a name follows. */
    private boolean opensTitle(int token, int end) {
        for (int noun = token; noun < Math.min(token + 4, end - 1); noun++) {
            var role = lexicon.roles().at(syntax, noun);
            if (role.isPresent() && role.get().sort() == Sort.PERSON) {
                return noun + role.get().words().size() - role.get().head() < end;
            }
        }
        return false;
    }

    private Optional<Countries.Match> country(int first, int end) {
        return lexicon.countries().find(Phrases.text(syntax, first, end));
    }

    private Optional<Mention> ofCountry(Countries.Naming naming, int first, int end) {
        return switch (naming) {
            case NAME, SEAT -> Optional.of(mention(first, end, Mention.Form.NAME));
            case CAPITAL ->
                new Capitals(syntax).standsForGovernment(syntax.headOf(first, end))
                        ? Optional.of(mention(first, end, Mention.Form.NAME))
                        : Optional.empty();
            case DEMONYM -> Optional.of(demonym(first, end));
        };
    }

    /** "the Russians" stand for their country, "two Russians" and "a Russian" for themselves. */
    private Mention demonym(int first, int end) {
        int head = syntax.headOf(first, end);
        boolean counted = syntax.partOfSpeech(head) != PartOfSpeech.ADJ
                && (syntax.child(head, "nummod") >= 0
                        || syntax.child(head, "det") >= 0
                                && !syntax.lower(syntax.child(head, "det")).equals("the"));
        return counted
                ? new Mention(new NounPhrases(syntax).of(head), syntax.span(head), Mention.Form.NOMINAL)
                : mention(first, end, Mention.Form.DEMONYM);
    }

    /** Peoples without a country of their own: "Kurds", but not "Kurdish". */
    private Optional<Mention> people(int first, int end) {
        return syntax.partOfSpeech(syntax.headOf(first, end)) == PartOfSpeech.ADJ
                ? Optional.empty()
                : Optional.of(mention(first, end, Mention.Form.DEMONYM));
    }

    private Mention mention(int first, int end, Mention.Form form) {
        return new Mention(syntax.span(first, end), syntax.span(syntax.headOf(first, end)), form);
    }

    /** Countries that nothing marked as a name: the table knows them all the same. */
    private void addUncovered(boolean[] covered, List<Mention> found) {
        for (int first = 0; first < syntax.size(); first++) {
            int end = covered[first] ? first : uncovered(covered, first);
            if (end > first) {
                ofCountry(country(first, end).orElseThrow().naming(), first, end)
                        .ifPresent(found::add);
                first = end - 1;
            }
        }
    }

    private int uncovered(boolean[] covered, int first) {
        if (syntax.text(first).equals("The")
                || !Character.isUpperCase(syntax.text(first).charAt(0))
                || syntax.partOfSpeech(first) == PartOfSpeech.PRON) {
            return first;
        }
        int longest = first;
        for (int end = first + 1; end <= Math.min(first + LONGEST_COUNTRY, syntax.size()) && !covered[end - 1]; end++) {
            if (country(first, end)
                    .filter(match -> match.naming() != Countries.Naming.CAPITAL)
                    .isPresent()) {
                longest = end;
            }
        }
        return longest;
    }
}
