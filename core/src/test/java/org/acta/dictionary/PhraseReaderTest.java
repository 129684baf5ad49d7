package org.acta.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    the French foreign minister          | FRA.foreign-minister
                    France's foreign minister            | FRA.foreign-minister
                    France’s  Foreign Minister           | FRA.foreign-minister
                    foreign minister of Turkey           | TUR.foreign-minister
                    the foreign minister of the Netherlands | NLD.foreign-minister
                    UK foreign secretary                 | GBR.foreign-minister
                    US secretary of state                | USA.foreign-minister
                    the German chancellor                | DEU.head-of-government
                    Nato's secretary general             | NATO.secretary-general
                    secretary general of Nato            | NATO.secretary-general
                    UN secretary-general                 | UN.secretary-general
                    the Pentagon                         | USA.defence-ministry
                    the State Department                 | USA.foreign-ministry
                    State department                     | USA.foreign-ministry
                    Chinese foreign ministry             | CHN.foreign-ministry
                    the Chinese foreign ministry spokesman | CHN.foreign-ministry-spokesperson
                    Kremlin spokesman                    | RUS.government-spokesperson
                    Iranian president                    | IRN.head-of-government
                    Iran's supreme leader                | IRN.head-of-state
                    Russian president                    | RUS.head-of-state
                    the Russian army                     | RUS.military
                    the Bundestag                        | DEU.lower-house
                    Hamas                                | hamas
                    France                               | FRA
                    """)
    void a_phrase_names_an_office_or_a_body(String phrase, String key) {
        assertThat(Shipped.LIST.find(phrase)).map(Entry::key).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "who",
                "plan",
                "the minister",
                "foreign minister",
                "the French neighbour",
                "president of the chess club"
            })
    void what_it_does_not_know_it_does_not_guess(String phrase) {
        assertThat(Shipped.LIST.find(phrase)).isEmpty();
    }
}
