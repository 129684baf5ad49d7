package org.acta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acta.dictionary.Answer;
import org.acta.dictionary.Entry;
import org.acta.dictionary.Gender;
import org.acta.dictionary.Period;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers from the list of actors as JSON; its fields are those of docs/actors.md. */
final class WhoJson {
    private final boolean all;

    WhoJson(boolean all) {
        this.all = all;
    }

    String of(String question, LocalDate day, LocalDate upTo, List<Answer> answers, List<String> nearest) {
        var json = JsonMapper.shared().createObjectNode();
        json.put("format", "acta-who/1")
                .put("question", question)
                .put("on", day.toString())
                .put("upTo", upTo.toString());
        var list = json.putArray("answers");
        answers.forEach(answer -> answer(list.addObject(), answer, day));
        strings(json, "nearest", nearest);
        return JsonLayout.page(json) + "\n";
    }

    private void answer(ObjectNode json, Answer answer, LocalDate day) {
        var entry = answer.entry();
        json.put("kind", name(entry.kind()));
        json.put("key", entry.key()).put("name", entry.name());
        optional(json, "country", entry.country());
        optional(json, "sector", entry.sector().map(Enum::name));
        switch (answer) {
            case Answer.Office office -> office(json, office);
            case Answer.Person person -> person(json, person);
            case Answer.State state -> {
                var country = state.country();
                strings(json, "names", country.names());
                strings(json, "demonyms", country.demonyms());
                strings(json, "capitals", country.capitals());
                strings(json, "seats", country.seats());
            }
            case Answer.Body body -> {
                strings(json, "names", entry.aliases());
                days(json, entry.years());
            }
        }
    }

    private void office(ObjectNode json, Answer.Office office) {
        json.put("certainty", name(office.certainty()));
        office.holder()
                .ifPresentOrElse(
                        term -> term(json.putObject("holder"), term.person(), term, office.day()),
                        () -> json.putNull("holder"));
        terms(json, "onTheDay", office.onTheDay(), office.day());
        if (all) {
            terms(json, "holders", office.holders(), office.day());
        }
    }

    private static void terms(ObjectNode json, String name, List<Answer.Term> terms, LocalDate day) {
        var list = json.putArray(name);
        terms.forEach(term -> term(list.addObject(), term.person(), term, day));
    }

    private static void person(ObjectNode json, Answer.Person person) {
        strings(json, "names", person.entry().aliases());
        optional(
                json,
                "gender",
                Optional.of(person.entry().gender())
                        .filter(gender -> gender != Gender.UNKNOWN)
                        .map(WhoJson::name));
        var offices = json.putArray("offices");
        person.offices().forEach(term -> term(offices.addObject(), term.office(), term, person.day()));
    }

    /** The other side of it: a person of an office, an office of a person. */
    private static void term(ObjectNode json, Entry other, Answer.Term term, LocalDate day) {
        json.put("key", other.key()).put("name", other.name());
        days(json, term.days());
        json.put("claim", name(term.tenure().claim()));
        json.put("holds", term.days().surelyHolds(day) ? "yes" : term.days().mayHold(day) ? "perhaps" : "no");
    }

    private static void days(ObjectNode json, Period days) {
        optional(json, "from", days.first());
        optional(json, "to", days.end());
    }

    private static void strings(ObjectNode json, String name, List<String> values) {
        var list = json.putArray(name);
        values.forEach(list::add);
    }

    private static void optional(ObjectNode json, String name, Optional<String> value) {
        value.ifPresentOrElse(there -> json.put(name, there), () -> json.putNull(name));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
