package org.acta.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.acta.annotation.Actor;
import org.acta.annotation.Sector;
import org.junit.jupiter.api.Test;

/** One behaviour a test; the syntax is given by hand, so that only the rule can fail. */
class SievesTest {

    @Test
    void the_same_name_is_the_same_body() {
        var reading = HandReading.of("""
                The/DET/2/det ORG[ Lake/PROPN/2/compound Bank/PROPN/3/nsubj ] lent/VERB/0/root money/NOUN/3/obj _./PUNCT/3/punct
                ORG[ Lake/PROPN/2/compound Bank/PROPN/3/nsubj ] denies/VERB/0/root it/PRON/3/obj _./PUNCT/3/punct
                """);

        assertThat(reading.actor("Lake Bank", 2)).isEqualTo(reading.actor("Lake Bank", 1));
    }

    @Test
    void a_country_its_people_and_its_capital_are_one_actor() {
        var reading = HandReading.of("""
                CTY[ Chile/PROPN/2/nsubj ] protested/VERB/0/root _,/PUNCT/2/punct and/CCONJ/7/cc the/DET/6/det CTY[ Chileans/PROPN/7/nsubj ] left/VERB/2/conj _./PUNCT/2/punct
                """);

        assertThat(reading.actor("Chileans").name()).isEqualTo("Chile");
        assertThat(reading.actor("Chile").country()).contains("CHL");
    }

    @Test
    void initials_mean_the_body_that_has_them() {
        var reading = HandReading.of("""
                The/DET/3/det ORG[ River/PROPN/3/compound Council/PROPN/4/nsubj ] met/VERB/0/root _./PUNCT/4/punct
                The/DET/2/det ORG[ RC/PROPN/3/nsubj ] agreed/VERB/0/root _./PUNCT/3/punct
                """);

        assertThat(reading.name("RC")).isEqualTo("River Council");
    }

    @Test
    void an_apposition_is_what_it_stands_beside() {
        var reading = HandReading.of("""
                PER[ Ana/PROPN/9/nsubj Reyes/PROPN/1/flat ] _,/PUNCT/6/punct the/DET/6/det Chilean/ADJ/6/amod envoy/NOUN/1/appos _,/PUNCT/6/punct has/AUX/9/aux resigned/VERB/0/root _./PUNCT/9/punct
                """);

        var reyes = reading.actor("envoy");

        assertThat(reyes.name()).isEqualTo("Ana Reyes");
        assertThat(reyes.role()).contains("envoy");
        assertThat(reyes.country()).contains("CHL");
        assertThat(reyes.sector()).contains(Sector.GOV);
    }

    @Test
    void a_predicate_says_who_somebody_is_but_not_with_not() {
        var reading = HandReading.of("""
                PER[ Ana/PROPN/5/nsubj Reyes/PROPN/1/flat ] is/AUX/5/cop the/DET/5/det mayor/NOUN/0/root _./PUNCT/5/punct
                PER[ Tom/PROPN/6/nsubj Hale/PROPN/1/flat ] is/AUX/6/cop not/PART/6/advmod a/DET/6/det lawyer/NOUN/0/root _./PUNCT/6/punct
                """);

        assertThat(reading.name("mayor")).isEqualTo("Ana Reyes");
        assertThat(reading.name("lawyer")).isEqualTo("a lawyer");
    }

    @Test
    void an_alias_is_the_same_person_ever_after() {
        var reading = HandReading.of("""
                PER[ Idris/PROPN/7/nsubj Noor/PROPN/1/flat ] _,/PUNCT/4/punct known/VERB/1/acl as/ADP/6/case PER[ Falcon/PROPN/4/obl ] _,/PUNCT/4/punct fled/VERB/0/root _./PUNCT/8/punct
                PER[ Falcon/PROPN/2/nsubj ] returned/VERB/0/root _./PUNCT/2/punct
                """);

        assertThat(reading.actor("Falcon", 2).name()).isEqualTo("Idris Noor");
    }

    @Test
    void a_bare_surname_goes_to_the_one_named_last() {
        var reading = HandReading.of("""
                PER[ Delia/PROPN/3/nsubj Marquez/PROPN/1/flat ] spoke/VERB/0/root _./PUNCT/3/punct
                PER[ Pablo/PROPN/3/nsubj Marquez/PROPN/1/flat ] replied/VERB/0/root _./PUNCT/3/punct
                PER[ Marquez/PROPN/2/nsubj ] left/VERB/0/root _./PUNCT/2/punct
                """);

        assertThat(reading.actor("Marquez", 3).name()).isEqualTo("Pablo Marquez");
    }

    @Test
    void a_title_tells_which_of_a_family_is_meant() {
        var reading = HandReading.of("""
                PER[ Delia/PROPN/3/nsubj Marquez/PROPN/1/flat ] spoke/VERB/0/root _./PUNCT/3/punct
                PER[ Pablo/PROPN/3/nsubj Marquez/PROPN/1/flat ] replied/VERB/0/root _./PUNCT/3/punct
                Mrs/PROPN/2/compound PER[ Marquez/PROPN/3/nsubj ] left/VERB/0/root _./PUNCT/3/punct
                """);

        assertThat(reading.actor("Marquez", 3).name()).isEqualTo("Delia Marquez");
    }

    @Test
    void a_body_may_be_called_by_the_beginning_of_its_name() {
        var reading = HandReading.of("""
                ORG[ Halden/PROPN/2/compound Motors/PROPN/3/nsubj ] closed/VERB/0/root a/DET/5/det plant/NOUN/3/obj _./PUNCT/3/punct
                ORG[ Halden/PROPN/2/nsubj ] blamed/VERB/0/root costs/NOUN/2/obj _./PUNCT/2/punct
                """);

        assertThat(reading.actor("Halden", 2).name()).isEqualTo("Halden Motors");
    }

    @Test
    void army_and_military_of_one_country_are_one_body() {
        var reading = HandReading.of("""
                The/DET/3/det CTY[ Chilean/ADJ/3/amod ] army/NOUN/4/nsubj moved/VERB/0/root _./PUNCT/4/punct
                CTY[ Chile/PROPN/3/nmod:poss ] _’s/PART/1/case military/NOUN/4/nsubj denied/VERB/0/root it/PRON/4/obj _./PUNCT/4/punct
                """);

        var army = reading.actor("military");

        assertThat(army).isEqualTo(reading.actor("army"));
        assertThat(army.kind()).isEqualTo(Actor.Kind.INSTITUTION);
        assertThat(army.sector()).contains(Sector.MIL);
    }

    @Test
    void a_deputy_minister_is_not_the_minister() {
        var reading = HandReading.of("""
                The/DET/2/det minister/NOUN/3/nsubj spoke/VERB/0/root _./PUNCT/3/punct
                The/DET/3/det deputy/ADJ/3/amod minister/NOUN/4/nsubj left/VERB/0/root _./PUNCT/4/punct
                """);

        assertThat(reading.actor("minister", 2)).isNotEqualTo(reading.actor("minister", 1));
    }

    @Test
    void the_official_is_the_official_of_before() {
        var reading = HandReading.of("""
                A/DET/4/det senior/ADJ/4/amod CTY[ Chilean/ADJ/4/amod ] official/NOUN/5/nsubj spoke/VERB/0/root _./PUNCT/5/punct
                The/DET/2/det official/NOUN/3/nsubj left/VERB/0/root _./PUNCT/3/punct
                """);

        var official = reading.actor("The official");

        assertThat(official.name()).isEqualTo("A senior Chilean official");
        assertThat(official.kind()).isEqualTo(Actor.Kind.UNNAMED);
        assertThat(official.country()).contains("CHL");
    }

    @Test
    void she_is_no_man() {
        var reading = HandReading.of("""
                PER[ Maria/PROPN/3/nsubj Kant/PROPN/1/flat ] thanked/VERB/0/root PER[ Peter/PROPN/3/obj Voss/PROPN/4/flat ] _./PUNCT/3/punct
                She/PRON/2/nsubj left/VERB/0/root _./PUNCT/2/punct
                He/PRON/2/nsubj stayed/VERB/0/root _./PUNCT/2/punct
                """);

        assertThat(reading.name("She")).isEqualTo("Maria Kant");
        assertThat(reading.name("He")).isEqualTo("Peter Voss");
    }

    @Test
    void himself_is_the_subject_and_him_is_not() {
        var reading = HandReading.of("""
                PER[ Peter/PROPN/3/nsubj Voss/PROPN/1/flat ] met/VERB/0/root PER[ Omar/PROPN/3/obj Diallo/PROPN/4/flat ] _./PUNCT/3/punct
                PER[ Voss/PROPN/2/nsubj ] blamed/VERB/0/root himself/PRON/2/obj and/CCONJ/5/cc praised/VERB/2/conj him/PRON/5/obj _./PUNCT/2/punct
                """);

        assertThat(reading.name("himself")).isEqualTo("Peter Voss");
    }

    @Test
    void his_deputy_is_not_himself() {
        var reading = HandReading.of("""
                PER[ Peter/PROPN/3/nsubj Voss/PROPN/1/flat ] resigned/VERB/0/root _./PUNCT/3/punct
                His/PRON/2/nmod:poss deputy/NOUN/3/nsubj stays/VERB/0/root _./PUNCT/3/punct
                """);

        assertThat(reading.name("His")).isEqualTo("Peter Voss");
        assertThat(reading.actor("deputy")).isNotEqualTo(reading.actor("Peter Voss"));
    }

    @Test
    void it_may_be_a_thing_and_then_is_nobody() {
        var reading = HandReading.of("""
                The/DET/2/det ship/NOUN/3/nsubj sank/VERB/0/root near/ADP/6/case the/DET/6/det harbour/NOUN/3/obl _./PUNCT/3/punct
                It/PRON/3/nsubj had/AUX/3/aux drifted/VERB/0/root _./PUNCT/3/punct
                """);

        assertThat(reading.mentions()).doesNotContain("It");
    }

    @Test
    void they_may_be_two_named_together() {
        var reading = HandReading.of("""
                PER[ Maria/PROPN/6/nsubj Kant/PROPN/1/flat ] and/CCONJ/4/cc PER[ Peter/PROPN/1/conj Voss/PROPN/4/flat ] signed/VERB/0/root _./PUNCT/6/punct
                They/PRON/2/nsubj left/VERB/0/root _./PUNCT/2/punct
                """);

        assertThat(reading.name("They")).isEqualTo("Maria Kant and Peter Voss");
        assertThat(reading.name("Maria Kant and Peter Voss")).isEqualTo("Maria Kant and Peter Voss");
        assertThat(reading.name("Maria Kant")).isEqualTo("Maria Kant");
    }

    @Test
    void a_source_that_no_table_knows_is_an_actor_all_the_same() {
        var reading = HandReading.of("""
                        A/DET/2/det leaflet/NOUN/3/nsubj says/VERB/0/root so/ADV/3/advmod _./PUNCT/3/punct
                        """).says("A leaflet", "so");

        assertThat(reading.name("A leaflet")).isEqualTo("A leaflet");
    }
}
