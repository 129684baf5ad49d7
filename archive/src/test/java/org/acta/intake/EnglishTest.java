package org.acta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said that the talks would go on until both sides had agreed on all the points that were left open.",
                "Talks fail",
                "U.S. 12, China 3, Japan 1",
                "“No,” said Müller, Østergård and Çelik when they were asked whether the Élysée had been told of it in time."
            })
    void english_is_taken(String text) {
        assertThat(English.looksLike(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De minister zei donderdag dat de gesprekken doorgaan tot beide partijen het eens zijn over alle punten die nog "
                        + "open waren, en dat niemand de tafel had verlaten.",
                "Ministeren sagde torsdag, at forhandlingerne ville fortsætte, for at begge parter kunne blive enige om alle de "
                        + "punkter, der stod åbne.",
                "Le ministre a dit jeudi que les pourparlers continueraient jusqu'à ce que les deux parties soient d'accord sur "
                        + "tous les points qui restaient ouverts.",
                "El ministro dijo el jueves que las conversaciones seguirían hasta que ambas partes se pusieran de acuerdo sobre "
                        + "todos los puntos que quedaban abiertos.",
                "O ministro disse na quinta-feira que as conversações continuariam até que as duas partes chegassem a acordo "
                        + "sobre todos os pontos que ficaram abertos.",
                "部长周四表示，会谈将继续进行。"
            })
    void other_languages_are_not(String text) {
        assertThat(English.looksLike(text)).isFalse();
    }
}
