package org.acta.circumstance;

import java.util.regex.Pattern;
import org.acta.annotation.Location.Role;
import org.acta.annotation.PartOfSpeech;
import org.acta.circumstance.Toponym.Form;
import org.acta.gazetteer.Place;

/** What a place is to its sentence: where something is, or who acts. */
record PlaceRoles(PlaceText text, String article) {
    private static final Pattern DATELINE = Pattern.compile(
            "^(,? [A-Z][\\w.]+){0,3}\\s*(\\([A-Z][^)\\n]{1,30}\\)|, \\w+\\.? \\d{1,2})?\\s*(–|—|--|-(?=\\s)|:)");
    private static final int LAST_DATELINE = 12;
    private static final Pattern AGENCY = Pattern.compile("^(, [A-Z][\\w. ]+)?\\s*\\([A-Z][\\w/ ]{1,20}\\)");

    Role of(Toponym toponym, Place.Kind kind) {
        if (toponym.form() == Form.EMBEDDED) {
            return Role.EMBEDDED;
        }
        if (isDateline(toponym)) {
            return Role.DATELINE;
        }
        int head = text.headOf(toponym.first(), toponym.end());
        if (toponym.form() == Form.ADJECTIVE || isCompound(toponym, head)) {
            boolean adjective = toponym.form() == Form.ADJECTIVE;
            boolean whole = adjective || kind == Place.Kind.COUNTRY;
            return isOfPlace(text.lower(text.head(head)), kind, whole) ? Role.LITERAL : Role.MODIFIER;
        }
        if (text.word(toponym.end()).matches("['’]s?") && !text.isJoined(toponym.end() + 1)) {
            return isOfPlace(owned(toponym.end() + 1), kind, isState(kind)) ? Role.LITERAL : Role.MODIFIER;
        }
        return ofPhrase(toponym, head, kind);
    }

    /** By the word before it, and by its verb. */
    private Role ofPhrase(Toponym toponym, int head, Place.Kind kind) {
        int top = text.topOfList(head);
        int before = before(top == head ? toponym.first() : text.firstOfName(top));
        var word = text.lower(before);
        boolean going = PlaceWords.GOING.contains(text.lower(Math.max(0, text.head(top))))
                || PlaceWords.GOING.contains(text.lower(before - 1));
        if (going && !text.is(top, "nsubj")) {
            return Role.LITERAL;
        }
        if (word.equals("between") && kind == Place.Kind.COUNTRY) {
            return Role.ACTOR;
        }
        if (PlaceWords.WHERE.contains(word) || PlaceWords.PARTS.contains(text.lower(toponym.first() - 1))) {
            return Role.LITERAL;
        }
        if (PlaceWords.WITH.contains(word)) {
            return isState(kind) ? Role.ACTOR : Role.LITERAL;
        }
        if (word.equals("of")) {
            return isState(kind) && !isPlaceNoun(before - 1) ? Role.MODIFIER : Role.LITERAL;
        }
        return isActing(top) ? Role.ACTOR : Role.LITERAL;
    }

    /** The word before, beyond the article and words like "northern". */
    private int before(int first) {
        int before = first - 1;
        while (before >= 0
                && (text.lower(before).equals("the")
                        || PlaceWords.PARTS.contains(text.lower(before))
                        || text.lower(before).equals("nearby"))) {
            before--;
        }
        return before;
    }

    private boolean isDateline(Toponym toponym) {
        if (!text.opensParagraph(toponym.first()) || text.sentence(toponym.first()) > LAST_DATELINE) {
            return false;
        }
        int end = text.span(toponym.end() - 1).end();
        var rest = article.substring(end, Math.min(article.length(), end + 80));
        return DATELINE.matcher(rest).lookingAt() || AGENCY.matcher(rest).lookingAt();
    }

    private boolean isCompound(Toponym toponym, int head) {
        int next = toponym.end();
        boolean joined =
                text.is(head, "compound") || text.is(head, "amod") || text.is(head, "nmod") && text.head(head) == next;
        return joined && text.head(head) >= next && next < text.size() && text.sentence(next) == text.sentence(head);
    }

    /** "the Donetsk region", "the Durban court", "Syria's jails", not "Toronto police" or "the Russian embassy"; some stand for governments. */
    private static boolean isOfPlace(String noun, Place.Kind kind, boolean acting) {
        if (acting) {
            return PlaceWords.LAND.contains(noun) || kind != Place.Kind.COUNTRY && PlaceWords.SITES.contains(noun);
        }
        return !PlaceWords.OFFICES.contains(noun) && !PlaceWords.PEOPLE.contains(noun);
    }

    /** The noun that a possessive belongs to. */
    private String owned(int from) {
        for (int t = from; t < Math.min(text.size(), from + 6); t++) {
            boolean noun = text.partOfSpeech(t) == PartOfSpeech.NOUN || PlaceWords.PARTS.contains(text.lower(t));
            if (noun && !text.is(t, "compound")) {
                return text.lower(t);
            }
        }
        return "";
    }

    private boolean isPlaceNoun(int token) {
        return PlaceWords.SITES.contains(text.lower(token))
                || text.lower(token).equals("out")
                || PlaceWords.PARTS.contains(text.lower(token));
    }

    private boolean isActing(int head) {
        return text.is(head, "nsubj") || text.is(head, "obj") || text.is(head, "iobj");
    }

    private static boolean isState(Place.Kind kind) {
        return kind == Place.Kind.COUNTRY || kind == Place.Kind.CAPITAL || kind == Place.Kind.REGION;
    }
}
