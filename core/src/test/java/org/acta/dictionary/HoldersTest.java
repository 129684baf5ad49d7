package org.acta.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who led the countries that news speak of most, on days between 2011 and 2025; what the list does not know is named. */
class HoldersTest {
    private static final List<LocalDate> DAYS = Stream.of(
                    "2011-06-15", "2014-09-15", "2017-10-15", "2019-06-15", "2022-02-10", "2023-11-15", "2025-03-15")
            .map(LocalDate::parse)
            .toList();

    /** G20, European Union, permanent and, from 2010 on, elected members of the Security Council. */
    private static final String COUNTRIES = """
            ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN MEX RUS SAU ZAF KOR TUR GBR USA
            AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE
            BIH BRA GAB LBN NGA COL DEU IND PRT ZAF AZE GTM MAR PAK TGO ARG AUS LUX RWA KOR CHL JOR LTU NGA TCD
            AGO ESP MYS NZL VEN EGY JPN SEN UKR URY BOL ETH ITA KAZ SWE CIV GNQ KWT NLD PER POL BEL DOM IDN DEU ZAF
            NER TUN VCT VNM EST IND IRL KEN MEX NOR ALB BRA GAB GHA ARE ECU JPN MLT MOZ CHE DZA GUY KOR SLE SVN
            DNK GRC PAK PAN SOM
            """;

    /** Those whose head of government keeps the armed forces, or who have none. */
    private static final Set<String> WITHOUT_DEFENCE_MINISTER = Set.of("GUY", "MLT", "PAN", "VCT");

    @Test
    void somebody_leads_the_country() {
        assertThat(gaps("head-of-state", "head-of-government")).isEmpty();
    }

    @Test
    void somebody_is_foreign_minister() {
        assertThat(gaps("foreign-minister"))
                .containsExactly(
                        "GAB 2017-10-15",
                        "GNQ 2025-03-15",
                        "NGA 2011-06-15", // vacant
                        "PAK 2011-06-15", // vacant
                        "PAK 2014-09-15", // vacant
                        "VCT 2011-06-15",
                        "VCT 2025-03-15");
    }

    @Test
    void somebody_is_defence_minister() {
        var known = gaps("defence-minister").stream()
                .filter(gap -> !WITHOUT_DEFENCE_MINISTER.contains(gap.substring(0, 3)))
                // not known, or the president himself
                .filter(gap -> !Set.of("GNQ", "SLE").contains(gap.substring(0, 3)));

        assertThat(known)
                .containsExactly(
                        "CHN 2023-11-15", // vacant
                        "DOM 2011-06-15",
                        "DZA 2019-06-15", // vacant
                        "GAB 2011-06-15",
                        "GAB 2014-09-15",
                        "GAB 2017-10-15",
                        "GAB 2022-02-10",
                        "GTM 2011-06-15",
                        "NGA 2011-06-15", // vacant
                        "NGA 2019-06-15", // vacant
                        "SEN 2011-06-15",
                        "SEN 2023-11-15",
                        "SOM 2017-10-15", // vacant
                        "TCD 2011-06-15",
                        "TCD 2014-09-15",
                        "TCD 2017-10-15",
                        "TCD 2025-03-15",
                        "TGO 2011-06-15",
                        "TGO 2014-09-15",
                        "TGO 2017-10-15",
                        "TGO 2019-06-15",
                        "TGO 2023-11-15",
                        "TGO 2025-03-15");
    }

    private static List<String> gaps(String... parts) {
        return new TreeSet<>(List.of(COUNTRIES.strip().split("\\s+")))
                .stream()
                        .flatMap(country -> DAYS.stream()
                                .filter(day -> Stream.of(parts).noneMatch(part -> isHeld(country + "." + part, day)))
                                .map(day -> country + " " + day))
                        .toList();
    }

    private static boolean isHeld(String key, LocalDate day) {
        var office = Shipped.LIST.entry(key).orElseThrow();
        return Shipped.LIST.holders(office).stream()
                .anyMatch(tenure -> tenure.days().mayHold(day));
    }
}
