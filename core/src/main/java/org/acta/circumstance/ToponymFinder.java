package org.acta.circumstance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acta.annotation.PartOfSpeech;
import org.acta.circumstance.Toponym.Form;
import org.acta.gazetteer.Place;

/** Finds the words that name places: what the tables know, as far as the names of the reading leave it to be a place. */
final class ToponymFinder {
    private static final int LONGEST = 6;
    private static final int LONGEST_LETTERS = 6;
    private static final int KNOWN = 15_000;
    private static final int WELL_KNOWN = 100_000;
    private static final int FAMOUS = 300_000;

    private final PlaceText text;
    private final PlaceTables tables;
    private final List<Toponym> found = new ArrayList<>();
    /** What is within other names, or where the model saw none; a place if the article calls a place so elsewhere. */
    private final List<Toponym> doubtful = new ArrayList<>();

    ToponymFinder(PlaceText text, PlaceTables tables) {
        this.text = text;
        this.tables = tables;
    }

    /** In the order of the text, no two of them overlapping. */
    List<Toponym> find() {
        for (int token = 0; token < text.size(); ) {
            var match = mayOpen(token) ? longest(token) : Optional.<Toponym>empty();
            match.ifPresent(this::take);
            token = match.map(Toponym::end).orElse(token + 1);
        }
        addDoubtful();
        addUnlisted();
        found.sort(Comparator.comparingInt(Toponym::first));
        return found;
    }

    private boolean mayOpen(int token) {
        return text.isCapitalised(token) && !text.lower(token).equals("the")
                || text.lower(token).equals("al") && text.word(token + 1).equals("-");
    }

    /** The longest name from here that a table knows. */
    private Optional<Toponym> longest(int first) {
        for (int end = Math.min(first + LONGEST, text.size()); end > first; end--) {
            if (isWhole(first, end)) {
                var toponym = look(first, end);
                if (toponym.isPresent()) {
                    return Optional.of(toponym.get().at(first, end));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Toponym> look(int first, int end) {
        var state =
                end - first == 1 && isBehindTown(first) ? tables.state(text.word(first)) : Optional.<Toponym>empty();
        return state.isPresent() ? state : tables.look(text.words(first, end));
    }

    /** Ends with a word, stays in its sentence ("ST. LOUIS" may be cut in two), does not cut a name that it goes beyond. */
    private boolean isWhole(int first, int end) {
        if (!Character.isLetterOrDigit(text.word(end - 1).codePointAt(0))) {
            return false;
        }
        boolean oneSentence = text.sentence(first) == text.sentence(end - 1);
        boolean saint = end - first <= 4 && text.lower(first).matches("st\\.?|ft\\.?|mt\\.?");
        int lastName = text.name(end - 1);
        boolean cutsEnd = lastName >= 0 && text.name(end) == lastName && text.name(first) != lastName;
        return (oneSentence || saint) && !cutsEnd;
    }

    /** "Selma, | Ala." */
    private boolean isBehindTown(int token) {
        return text.word(token - 1).equals(",") && text.isCapitalised(token - 2);
    }

    private void take(Toponym toponym) {
        if (toponym.form() == Form.ADJECTIVE && !isAdjective(toponym)) {
            return;
        }
        int name = text.name(toponym.first());
        if (name < 0) {
            takeUnnamed(toponym);
            return;
        }
        int first = text.firstOf(name);
        int end = text.endOf(name);
        boolean whole = first >= toponym.first() - (text.lower(first).equals("the") ? 1 : 0) && end <= toponym.end();
        switch (text.nameType(name)) {
            case PERSON -> takeOfPerson(toponym, first, whole);
            case PLACE, COUNTRY -> takeOfPlace(toponym, name, whole);
            case ORGANISATION, OTHER -> takeOfBody(toponym, name, whole);
        }
    }

    /** Where the names model saw nothing: a country, or a place behind a word that says where. */
    private void takeUnnamed(Toponym toponym) {
        if (isCountry(toponym) || toponym.form() == Form.ADJECTIVE) {
            found.add(toponym);
            return;
        }
        if (isOrdinary(toponym)) {
            return;
        }
        boolean within = !text.opensSentence(toponym.first());
        boolean behind = text.word(toponym.first() - 1).equals(",")
                && !found.isEmpty()
                && found.getLast().end() == toponym.first() - 1;
        boolean where = PlaceWords.WHERE.contains(text.lower(toponym.first() - 1));
        boolean based = text.word(toponym.end()).equals("-")
                && text.lower(toponym.end() + 1).equals("based");
        if (within && (where || behind || based) && isLarge(toponym, KNOWN)
                || within && isLarge(toponym, FAMOUS)
                || opensReport(toponym)) {
            found.add(toponym);
        } else {
            doubtful.add(toponym);
        }
    }

    /** "California Governor Ann Roe", "LONDON Ann Roe", "in St. Louis": what the model took into a person's name. */
    private void takeOfPerson(Toponym toponym, int first, boolean whole) {
        boolean office = toponym.first() == first && PlaceWords.OFFICES.contains(text.lower(toponym.end()));
        boolean saint =
                text.lower(first).matches("st\\.?|saint|santa|san") && PlaceWords.WHERE.contains(text.lower(first - 1));
        if (!whole && (office || opensReport(toponym)) || whole && saint && isLarge(toponym, KNOWN)) {
            found.add(toponym);
        }
    }

    /** A place's own name, whole or with a part of it before ("Western Syria"); what goes on behind makes it another place. */
    private void takeOfPlace(Toponym toponym, int name, boolean whole) {
        int first = text.firstOf(name);
        int end = text.endOf(name);
        if (whole && isOrdinary(toponym) && !isBehindWhere(toponym.first())) {
            doubtful.add(toponym);
        } else if (whole) {
            found.add(toponym);
        } else if (toponym.form() == Form.ADJECTIVE || isCountry(toponym) && toponym.first() == first) {
            found.add(toponym);
        } else if (toponym.end() == end && isParts(first, toponym.first())) {
            found.add(toponym.at(first, end));
        } else if (toponym.first() == first && text.isCapitalised(first) && isPlainNoun(toponym.end(), end)) {
            found.add(toponym);
        } else if (text.word(toponym.end()).equals(",")
                || toponym.end() == end && text.word(toponym.first() - 1).equals(",")) {
            found.add(toponym);
        } else if (opensReport(toponym)) {
            found.add(toponym);
        }
    }

    private void takeOfBody(Toponym toponym, int name, boolean whole) {
        if (opensReport(toponym)) {
            found.add(toponym);
        } else if (whole && (isCountry(toponym) || isLarge(toponym, WELL_KNOWN) && !isOrdinary(toponym))) {
            found.add(toponym);
        } else if (!whole && !text.isBuilding(name) && !isOrdinary(toponym) && !isLetters(toponym.name())) {
            var inner = toponym.as(Form.EMBEDDED);
            if (isCountry(toponym) || isLarge(toponym, FAMOUS)) {
                found.add(inner);
            } else {
                doubtful.add(inner);
            }
        } else if (!isOrdinary(toponym)) {
            doubtful.add(toponym);
        }
    }

    /** Capitals at the head of a paragraph, what follows is in small letters: "LONDON Ann Roe said". */
    private boolean opensReport(Toponym toponym) {
        if (!text.opensParagraph(toponym.first()) || toponym.form() != Form.NAME) {
            return false;
        }
        var words = text.words(toponym.first(), toponym.end());
        var next = text.word(toponym.end());
        return words.length() > 3
                && words.equals(words.toUpperCase(Locale.ROOT))
                && !(next.length() > 1
                        && next.equals(next.toUpperCase(Locale.ROOT))
                        && Character.isLetter(next.charAt(0)));
    }

    private boolean isParts(int first, int end) {
        for (int t = first; t < end; t++) {
            if (!PlaceWords.PARTS.contains(text.lower(t)) && !text.lower(t).equals("the")) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlainNoun(int first, int end) {
        for (int t = first; t < end; t++) {
            if (text.isCapitalised(t)) {
                return false;
            }
        }
        return true;
    }

    /** "Russian troops", "Russian and Iranian", not "two Russians" or "speaks Russian". */
    private boolean isAdjective(Toponym toponym) {
        int last = toponym.end() - 1;
        int next = toponym.end();
        if (text.lower(next).startsWith("american")
                || PlaceWords.ofAdjective(text.word(toponym.first() - 1)).isPresent()) {
            return false;
        }
        if (text.partOfSpeech(last) == PartOfSpeech.ADJ && (text.is(last, "obj") || text.is(last, "obl"))) {
            return false;
        }
        if (next >= text.size() || text.sentence(next) != text.sentence(last)) {
            return false;
        }
        if (text.word(last).endsWith("s")
                && !text.word(last).endsWith("ss")
                && text.partOfSpeech(last) != PartOfSpeech.ADJ) {
            return false;
        }
        return switch (text.partOfSpeech(next)) {
            case NOUN, PROPN, ADJ, NUM -> true;
            case VERB -> text.partOfSpeech(last) == PartOfSpeech.ADJ;
            default ->
                text.word(next).equals("-")
                        || (text.word(next).equals(",")
                                        || text.lower(next).equals("and")
                                        || text.lower(next).equals("or"))
                                && text.partOfSpeech(last) == PartOfSpeech.ADJ;
        };
    }

    private static boolean isLetters(String name) {
        return name.length() < LONGEST_LETTERS && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isOrdinary(Toponym toponym) {
        return PlaceWords.ORDINARY.contains(toponym.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isCountry(Toponym toponym) {
        return toponym.places().getFirst().kind() == Place.Kind.COUNTRY;
    }

    private static boolean isLarge(Toponym toponym, int population) {
        return toponym.places().stream()
                .anyMatch(place -> !place.kind().isSettlement()
                        || place.kind() == Place.Kind.CAPITAL
                        || place.population() >= population);
    }

    private void addDoubtful() {
        var names = new HashSet<String>();
        found.stream().filter(toponym -> toponym.form() != Form.EMBEDDED).forEach(toponym -> names.add(toponym.name()));
        doubtful.stream()
                .filter(toponym -> names.contains(toponym.name()))
                .filter(toponym -> found.stream().noneMatch(each -> each.overlaps(toponym.first(), toponym.end())))
                .toList()
                .forEach(found::add);
    }

    /** Names that the model takes for places, and those of buildings behind a word that says where. */
    private void addUnlisted() {
        for (int name = 0; name < text.names(); name++) {
            int first = text.lower(text.firstOf(name)).equals("the") ? text.firstOf(name) + 1 : text.firstOf(name);
            int end = text.endOf(name);
            if (first < end
                    && isUnlisted(name, first, end)
                    && found.stream().noneMatch(each -> each.overlaps(first, end))) {
                found.add(new Toponym(first, end, text.words(first, end), Form.UNLISTED, List.of()));
            }
        }
    }

    private boolean isUnlisted(int name, int first, int end) {
        boolean where = isBehindWhere(first);
        return switch (text.nameType(name)) {
            case PLACE ->
                end - first > 1 || where || isBehindTown(end + 1) || PlaceWords.SITES.contains(text.lower(end));
            case ORGANISATION, OTHER -> text.isBuilding(name) && where;
            case PERSON, COUNTRY -> false;
        };
    }

    private boolean isBehindWhere(int first) {
        int before = first - 1;
        while (text.lower(before).equals("the") || PlaceWords.PARTS.contains(text.lower(before))) {
            before--;
        }
        return PlaceWords.WHERE.contains(text.lower(before))
                || text.lower(before).equals("of");
    }
}
