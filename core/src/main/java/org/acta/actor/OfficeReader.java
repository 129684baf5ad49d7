package org.acta.actor;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.PartOfSpeech;
import org.acta.dictionary.Countries;
import org.acta.dictionary.Country;

/** Reads an office off a stretch of tokens: which role, of which country, whether past. */
record OfficeReader(Syntax syntax, Lexicon lexicon) {
    private static final Set<String> PAST = Set.of("former", "ex", "late", "ousted", "deposed", "onetime", "retired");
    private static final Set<String> RANKS =
            Set.of("deputy", "vice", "assistant", "shadow", "under", "associate", "junior", "sub", "elect");
    private static final Set<String> SENIOR = Set.of("senior", "top", "chief", "acting", "interim", "new", "veteran");
    private static final int LONGEST_COUNTRY = 4;

    /** The office that the noun at {@code head} names within {@code [first, end)}. */
    Optional<Office> read(int first, int head, int end) {
        return lexicon.roles().at(syntax, head).map(noun -> {
            int behind = head + noun.words().size() - noun.head();
            return new Office(
                    noun,
                    country(first, head, end),
                    phrase(first, noun, head, behind, end),
                    domain(first, head - noun.head()),
                    rank(first, head - noun.head()),
                    past(first, head));
        });
    }

    /** The country whose office it is: before the noun, or behind it after "of". */
    Optional<Country> country(int first, int head, int end) {
        for (int token = first; token < head; token++) {
            var found = countryAt(token, head);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int token = head + 1; token < end; token++) {
            if (syntax.lower(token).equals("of")) {
                int next = token + 1 < end && syntax.lower(token + 1).equals("the") ? token + 2 : token + 1;
                return next < end ? countryAt(next, end) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Country> countryAt(int token, int limit) {
        int end = countryEnd(token, limit);
        return lexicon.countries().find(Phrases.text(syntax, token, end)).map(Countries.Match::country);
    }

    /** Behind the country that begins at this token; the token itself where none does. */
    private int countryEnd(int token, int limit) {
        for (int end = Math.min(limit, token + LONGEST_COUNTRY); end > token; end--) {
            if (lexicon.countries().find(Phrases.text(syntax, token, end)).isPresent()) {
                return end;
            }
        }
        return token;
    }

    private String domain(int first, int role) {
        int start = role;
        while (start > first && isNoun(start - 1) && !RANKS.contains(syntax.lower(start - 1))) {
            start--;
        }
        return Phrases.text(syntax, start, role).toLowerCase(Locale.ROOT);
    }

    private boolean isNoun(int token) {
        return syntax.partOfSpeech(token) == PartOfSpeech.NOUN
                || syntax.partOfSpeech(token) == PartOfSpeech.PROPN
                        && countryAt(token, token + 1).isEmpty();
    }

    private String rank(int first, int role) {
        for (int token = role - 1; token >= Math.max(first, role - 3); token--) {
            if (RANKS.contains(syntax.lower(token))) {
                return syntax.lower(token);
            }
        }
        return "";
    }

    private boolean past(int first, int head) {
        for (int token = first; token < head; token++) {
            var word = syntax.lower(token);
            if (PAST.contains(word) || word.startsWith("ex-")) {
                return true;
            }
        }
        return syntax.lower(head).startsWith("ex-");
    }

    private String phrase(int first, RoleNoun noun, int head, int behind, int end) {
        int start = afterOwner(first, head - noun.head());
        var words = new ArrayList<String>();
        for (int token = start; token < Math.max(end, behind); token++) {
            boolean ofRole = token >= head - noun.head() && token < behind;
            words.add(ofRole || isPlain(syntax.lower(token)) ? syntax.lower(token) : syntax.text(token));
        }
        return String.join(" ", words).replace(" - ", "-").replace(" ’s", "’s").replace(" 's", "'s");
    }

    private static boolean isPlain(String lower) {
        return RANKS.contains(lower) || PAST.contains(lower) || SENIOR.contains(lower);
    }

    /** Behind the article, the possessor and the country, in front of what describes the role. */
    private int afterOwner(int first, int role) {
        int start = first;
        for (int token = first; token < role; token++) {
            int country = countryEnd(token, role);
            if (country > token) {
                start = country;
                token = country - 1;
                continue;
            }
            boolean owner = syntax.partOfSpeech(token) == PartOfSpeech.PART
                    || syntax.partOfSpeech(token) == PartOfSpeech.DET
                    || syntax.partOfSpeech(token) == PartOfSpeech.PRON
                    || syntax.partOfSpeech(token) == PartOfSpeech.PUNCT
                    || syntax.partOfSpeech(token) == PartOfSpeech.NUM;
            if (owner) {
                start = token + 1;
            }
        }
        return start;
    }
}
