package org.acta.actor;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acta.annotation.Link;
import org.acta.annotation.Sector;
import org.acta.dictionary.Entry;
import org.acta.dictionary.Tenure;

/**
 * Tells which person of the dictionary somebody named is: by the full name; by part of it only together with an office held
 * on the day of publication or a country spoken of. Where two fit as well, neither is taken.
 */
final class KnownPeople {
    private static final int LITERAL = 32;
    private static final int EXACT = 16;
    private static final int OFFICE = 8;
    private static final int COUNTRY = 4;
    private static final int IN_OFFICE = 2;
    private static final int COMPANY = 1;
    private static final int ENOUGH = IN_OFFICE + COMPANY;
    private static final int REMEMBERED_YEARS = 12;
    private static final Set<Sector> PRIVATE =
            EnumSet.of(Sector.EDU, Sector.BUS, Sector.MED, Sector.LAB, Sector.AGR, Sector.JRN, Sector.CRM, Sector.REF);

    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ben", "ibn", "von", "van", "de", "der");

    private final Lexicon lexicon;
    private final KnownOffice offices;
    private final Optional<LocalDate> day;
    private final Company company;

    KnownPeople(Draft draft) {
        lexicon = draft.lexicon();
        offices = new KnownOffice(lexicon);
        day = draft.reading().article().published();
        company = Company.of(draft);
    }

    Optional<Identity> find(Dossier dossier) {
        var name = dossier.personName().orElseThrow();
        var fitting = bearing(lexicon, name)
                .filter(entry -> !isAgainst(entry, dossier))
                .toList();
        var full = best(fitting.stream().filter(entry -> isCalled(entry, name)).toList(), dossier, 0);
        if (full.isPresent()) {
            return full.map(entry -> new Identity(entry, Link.Basis.NAME));
        }
        var byPart = fitting.stream()
                .filter(entry -> isShort(entry, name))
                .filter(this::isRemembered)
                .toList();
        return best(byPart, dossier, ENOUGH).map(entry -> new Identity(entry, Link.Basis.SURNAME));
    }

    /** Whether the dictionary has somebody of this full name. */
    static boolean isNamed(Lexicon lexicon, List<String> words) {
        var name = PersonName.of(words);
        return bearing(lexicon, name).anyMatch(entry -> isExactly(entry, name));
    }

    private static Stream<Entry> bearing(Lexicon lexicon, PersonName name) {
        return Stream.of(name.words().getLast(), name.words().getFirst())
                .flatMap(word -> lexicon.dictionary().bearing(word).stream())
                .distinct();
    }

    private static Stream<PersonName> names(Entry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).map(PersonName::of);
    }

    private static boolean isExactly(Entry entry, PersonName name) {
        return !name.isSingle() && names(entry).anyMatch(called -> called.keys().equals(name.keys()));
    }

    /** By the full name, be it shortened, or with one more between: surname and given name must be there. */
    private static boolean isCalled(Entry entry, PersonName name) {
        if (name.isSingle() || isShort(entry, name)) {
            return false;
        }
        var surname = PersonName.of(entry.surname()).keys();
        return isExactly(entry, name)
                || surname.contains(name.keys().getLast())
                        && names(entry)
                                .anyMatch(called ->
                                        !called.isSingle() && called.agrees(name) && called.sharesGiven(name));
    }

    /** By the surname, with or without what goes before it, or by a name like it. */
    private static boolean isShort(Entry entry, PersonName name) {
        var keys = name.keys();
        var surname = PersonName.of(entry.surname()).keys();
        return surname.equals(keys)
                || keys.size() == 1
                        && (surname.getLast().equals(keys.getFirst())
                                        && PARTICLES.containsAll(surname.subList(0, surname.size() - 1))
                                || names(entry).anyMatch(called -> called.keys().equals(keys)));
    }

    /** The one for whom most speaks. */
    private Optional<Entry> best(List<Entry> fitting, Dossier dossier, int enough) {
        int most = fitting.stream()
                .mapToInt(entry -> evidence(entry, dossier))
                .max()
                .orElse(-1);
        var best = fitting.stream()
                .filter(entry -> evidence(entry, dossier) == most)
                .toList();
        return most >= enough && best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private int evidence(Entry entry, Dossier dossier) {
        var tenures = lexicon.dictionary().tenures(entry);
        boolean office = dossier.said().stream()
                .flatMap(said -> offices.find(said).stream())
                .anyMatch(said -> holds(tenures, said));
        boolean country = dossier.country()
                .filter(code -> belongsTo(entry, tenures, code.code()))
                .isPresent();
        boolean inOffice = tenures.stream().anyMatch(this::isRunning);
        boolean inCompany = entry.country().filter(company::includes).isPresent()
                || tenures.stream().anyMatch(tenure -> company.includes(tenure.scope()));
        boolean exact = isExactly(entry, dossier.personName().orElseThrow());
        boolean literal = dossier.members().stream()
                .filter(Profile::isPersonName)
                .anyMatch(member ->
                        entry.name().equals(member.text()) || entry.aliases().contains(member.text()));
        return (exact ? EXACT : 0)
                + (literal ? LITERAL : 0)
                + (office ? OFFICE : 0)
                + (country ? COUNTRY : 0)
                + (inOffice ? IN_OFFICE : 0)
                + (inCompany ? COMPANY : 0);
    }

    /** Another gender, another country, or a walk of life that is none of the known person's. */
    private boolean isAgainst(Entry entry, Dossier dossier) {
        var tenures = lexicon.dictionary().tenures(entry);
        if (entry.gender().contradicts(dossier.gender())) {
            return true;
        }
        boolean foreign = entry.country().isPresent()
                && dossier.country()
                        .filter(country -> !belongsTo(entry, tenures, country.code()))
                        .isPresent();
        return foreign || isOutOfPlace(entry, tenures, dossier);
    }

    private boolean isOutOfPlace(Entry entry, List<Tenure> tenures, Dossier dossier) {
        var said = dossier.said().stream()
                .filter(office -> !office.past())
                .flatMap(office -> office.noun().sector().stream())
                .toList();
        return !said.isEmpty()
                && PRIVATE.containsAll(said)
                && entry.sector().filter(said::contains).isEmpty()
                && tenures.stream().anyMatch(this::isRunning);
    }

    private boolean holds(List<Tenure> tenures, Entry office) {
        return tenures.stream().anyMatch(tenure -> tenure.office().equals(office.key()) && isRunning(tenure));
    }

    private static boolean belongsTo(Entry entry, List<Tenure> tenures, String country) {
        return entry.country().filter(country::equals).isPresent()
                || tenures.stream().anyMatch(tenure -> tenure.scope().equals(country));
    }

    private boolean isRunning(Tenure tenure) {
        return day.isEmpty() || tenure.days().mayHold(day.get());
    }

    /** Bare surnames are of those in office, or out of it for not too long. */
    private boolean isRemembered(Entry entry) {
        var tenures = lexicon.dictionary().tenures(entry);
        return tenures.isEmpty()
                || day.isEmpty()
                || tenures.stream()
                        .anyMatch(tenure -> !tenure.days().isOverBy(day.get().minusYears(REMEMBERED_YEARS)));
    }
}
