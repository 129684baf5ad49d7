package org.acta.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers who holds an office, who bears a name, and what a country or body is, from the dictionary alone. Immutable and
 * safe to share between threads.
 *
 * <pre>{@code
 * new Who(ActorDictionary.shipped()).ask("the UK foreign secretary", LocalDate.parse("2022-02-10"));
 * }</pre>
 */
public final class Who {
    private static final Comparator<Answer.Person> MOST_PROMINENT = Comparator.comparing((Answer.Person person) ->
                    person.offices().stream().noneMatch(term -> term.days().surelyHolds(person.day())))
            .thenComparing(person -> -person.offices().size())
            .thenComparing(person -> person.entry().name());

    private static final int MOST_OFFICES = 4;

    private final ActorDictionary dictionary;

    public Who(ActorDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * All that these words may mean: an office, body or country first, then everybody of that name, those in office on the
     * day before the others. Empty where the list knows nothing of it.
     */
    public List<Answer> ask(String words, LocalDate day) {
        var question = Question.of(words);
        var answers = new ArrayList<Answer>();
        meant(question).map(entry -> about(entry, day)).forEach(answers::add);
        persons(question, day)
                .filter(person ->
                        answers.stream().noneMatch(given -> given.entry().equals(person.entry())))
                .forEach(answers::add);
        return List.copyOf(answers);
    }

    /** The words most like these to which there is an answer, the most like first. */
    public List<String> nearest(String words) {
        return new Nearest(dictionary).to(Question.of(words).words());
    }

    /** The last day on which the list knows an office to have changed hands: what happened later is not in it. */
    public LocalDate upTo() {
        return dictionary.entries().stream()
                .flatMap(entry -> dictionary.tenures(entry).stream())
                .map(tenure -> tenure.days().from().earliest())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private Stream<Entry> meant(Question question) {
        var found = question.spellings().stream()
                .map(spelling -> dictionary.find(spelling).or(() -> dictionary.entry(spelling)))
                .flatMap(Optional::stream)
                .findFirst();
        return found.isPresent() ? found.stream() : titled(question.words()).stream();
    }

    /** A title without a country is enough where few have it: pope, chancellor. */
    private List<Entry> titled(String words) {
        var offices = dictionary.entries().stream()
                .filter(entry -> entry.kind() == Kind.OFFICE)
                .filter(entry -> entry.aliases().stream().anyMatch(words::equalsIgnoreCase))
                .toList();
        return offices.size() > MOST_OFFICES ? List.of() : offices;
    }

    private Answer about(Entry entry, LocalDate day) {
        return switch (entry.kind()) {
            case OFFICE -> office(entry, day);
            case PERSON -> person(entry, day);
            case COUNTRY ->
                dictionary
                        .countries()
                        .byCode(entry.key())
                        .<Answer>map(country -> new Answer.State(entry, country))
                        .orElseGet(() -> new Answer.Body(entry));
            case ORGANISATION, GROUP, INSTITUTION -> new Answer.Body(entry);
        };
    }

    private Stream<Answer.Person> persons(Question question, LocalDate day) {
        return question.hasArticle() ? Stream.empty() : namesakes(question, day);
    }

    private Stream<Answer.Person> namesakes(Question question, LocalDate day) {
        return new Namesakes(dictionary)
                .of(question.words()).stream().map(entry -> person(entry, day)).sorted(MOST_PROMINENT);
    }

    private Answer.Person person(Entry entry, LocalDate day) {
        return new Answer.Person(entry, day, terms(dictionary.tenures(entry)));
    }

    private Answer.Office office(Entry entry, LocalDate day) {
        var holders = terms(dictionary.holders(entry));
        var sure = dictionary.holder(entry, day);
        var onTheDay = holders.stream()
                .filter(term -> term.days().mayHold(day))
                .sorted(Comparator.comparing(term -> !sure.equals(Optional.of(term.person())) || !isAlone(term, day)))
                .toList();
        return new Answer.Office(
                entry,
                day,
                sure.isPresent() ? Answer.Certainty.KNOWN : doubt(holders, onTheDay, day),
                onTheDay,
                holders);
    }

    private static Answer.Certainty doubt(List<Answer.Term> holders, List<Answer.Term> onTheDay, LocalDate day) {
        if (onTheDay.isEmpty()) {
            return holders.isEmpty() ? Answer.Certainty.UNLISTED : Answer.Certainty.GAP;
        }
        if (onTheDay.stream().noneMatch(term -> term.tenure().isExclusive())) {
            return onTheDay.stream().anyMatch(term -> term.tenure().claim() == Tenure.Claim.JOINTLY)
                    ? Answer.Certainty.SHARED
                    : Answer.Certainty.DISPUTED;
        }
        return onTheDay.stream().filter(term -> isAlone(term, day)).count() > 1
                ? Answer.Certainty.CONTRADICTORY
                : Answer.Certainty.INEXACT;
    }

    private static boolean isAlone(Answer.Term term, LocalDate day) {
        return term.tenure().isExclusive() && term.days().surelyHolds(day);
    }

    private List<Answer.Term> terms(List<Tenure> tenures) {
        return tenures.stream().flatMap(tenure -> term(tenure).stream()).toList();
    }

    private Optional<Answer.Term> term(Tenure tenure) {
        return dictionary
                .entry(tenure.person())
                .flatMap(person ->
                        dictionary.entry(tenure.office()).map(office -> new Answer.Term(person, office, tenure)));
    }
}
