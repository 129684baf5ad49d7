package org.acta.dictionary;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acta.annotation.Sector;
import org.junit.jupiter.api.Test;

/** The tables as they are shipped; that each row is well formed is seen by loading them. */
class ShippedListTest {
    private static final List<Row> ROWS = Shipped.LIST.rows();
    private static final Set<Kind> BODIES = Set.of(Kind.ORGANISATION, Kind.GROUP, Kind.INSTITUTION);
    private static final Set<Sector> INTERNATIONAL = Set.of(Sector.IGO, Sector.UNO, Sector.EUR, Sector.NGO);

    @Test
    void what_is_no_person_has_one_row() {
        assertThat(ROWS.stream().filter(row -> row.kind() != Kind.PERSON).map(Row::key))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_persons_rows_are_not_repeated() {
        assertThat(persons().map(row -> row.key() + " " + row.office() + " " + row.period()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_key_of_a_person_fits_the_name() {
        assertThat(persons().filter(row -> !Surname.fits(row.key(), row.name())).map(Row::key))
                .isEmpty();
    }

    @Test
    void a_person_has_a_gender_and_an_office_or_a_sector() {
        var without = Shipped.LIST.entries().stream()
                .filter(entry -> entry.kind() == Kind.PERSON)
                .filter(entry -> entry.gender() == Gender.UNKNOWN
                        || entry.sector().isEmpty()
                                && Shipped.LIST.tenures(entry).isEmpty());

        assertThat(without.map(Entry::key)).isEmpty();
    }

    @Test
    void a_time_in_office_has_a_beginning() {
        assertThat(persons()
                        .filter(row -> row.office().isPresent())
                        .filter(row -> row.period().from().equals(PartialDate.PAST))
                        .map(row -> row.place().toString()))
                .isEmpty();
    }

    @Test
    void an_office_has_one_holder_at_a_time() {
        var clashes = new ArrayList<String>();
        persons()
                .filter(row -> row.office().isPresent())
                .filter(row -> row.claim() == Tenure.Claim.SOLE || row.claim() == Tenure.Claim.ACTING)
                .collect(groupingBy(row -> row.office().get()))
                .values()
                .forEach(rows -> clashes.addAll(clashes(rows)));

        assertThat(clashes).isEmpty();
    }

    private static List<String> clashes(List<Row> rows) {
        var inOrder = rows.stream()
                .sorted(Comparator.comparing(row -> row.period().from().latest()))
                .toList();
        var clashes = new ArrayList<String>();
        for (int i = 1; i < inOrder.size(); i++) {
            var former = inOrder.get(i - 1);
            var next = inOrder.get(i);
            boolean leftOpen = former.period().to().equals(PartialDate.FUTURE);
            if (leftOpen || former.period().surelyOverlaps(next.period())) {
                clashes.add(former.place() + " " + former.key() + " and " + next.place() + " " + next.key());
            }
        }
        return clashes;
    }

    @Test
    void no_two_bodies_share_a_name() {
        var owners = new HashMap<String, Set<String>>();
        bodies().forEach(row -> names(row)
                .forEach(name -> owners.computeIfAbsent(Wording.bare(name), none -> new HashSet<>())
                        .add(row.key())));

        assertThat(owners.values()).noneMatch(keys -> keys.size() > 1);
    }

    @Test
    void no_body_is_called_like_a_country() {
        var countries = Shipped.LIST.countries();

        assertThat(bodies().flatMap(ShippedListTest::names)
                        .filter(name -> countries.find(name).isPresent()))
                .isEmpty();
    }

    @Test
    void every_country_of_iso_3166_is_there() {
        var codes = new HashSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        codes.add("KOS");

        assertThat(Shipped.LIST.countries().all()).extracting(Country::code).containsExactlyInAnyOrderElementsOf(codes);
    }

    /** Left out are capitals better known as something else, or named like the country, and shared demonyms. */
    @Test
    void every_state_has_a_capital_and_a_demonym() {
        var states = Shipped.LIST.countries().all().stream()
                .filter(country -> isLed(country.code()))
                .toList();

        assertThat(states.stream().filter(country -> country.capitals().isEmpty()))
                .extracting(Country::code)
                .isSubsetOf(Set.of("ATG", "BEL", "GRD", "GUY", "JAM", "MCO", "SGP", "SYC", "VAT"));
        assertThat(states.stream().filter(country -> country.demonyms().isEmpty()))
                .extracting(Country::code)
                .isSubsetOf(Set.of("COG", "DMA", "VAT"));
    }

    private static boolean isLed(String country) {
        return Stream.of("head-of-state", "head-of-government")
                .flatMap(part -> Shipped.LIST.entry(country + "." + part).stream())
                .anyMatch(office -> !Shipped.LIST.holders(office).isEmpty());
    }

    @Test
    void the_list_is_long_enough_to_be_of_use() {
        assertThat(bodies().filter(row ->
                        row.sector().filter(INTERNATIONAL::contains).isPresent()))
                .hasSizeGreaterThanOrEqualTo(150);
        assertThat(bodies().filter(row -> row.kind() == Kind.GROUP)).hasSizeGreaterThanOrEqualTo(250);
        assertThat(bodies().filter(row -> row.sector().equals(Optional.of(Sector.JRN))))
                .hasSizeGreaterThanOrEqualTo(150);
        assertThat(persons().map(Row::key).distinct()).hasSizeGreaterThan(5_000);
    }

    private static Stream<Row> persons() {
        return ROWS.stream().filter(row -> row.kind() == Kind.PERSON);
    }

    private static Stream<Row> bodies() {
        return ROWS.stream().filter(row -> BODIES.contains(row.kind()) && !row.isRule());
    }

    private static Stream<String> names(Row row) {
        return Stream.concat(Stream.of(row.name()), row.aliases().stream());
    }
}
