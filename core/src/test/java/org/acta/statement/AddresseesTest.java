package org.acta.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the BBC | <Olga/PROPN/2/nsubj> {told/VERB/0/root} the/DET/4/det BBC/PROPN/2/obj [it/PRON/6/nsubj"
                        + " rained/VERB/2/ccomp]./PUNCT/2/punct",
                "Radio Oslo | <Olga/PROPN/2/nsubj> {told/VERB/0/root} Radio/PROPN/4/compound Oslo/PROPN/6/nsubj on/ADP/6/case"
                        + " Friday/PROPN/2/obl [it/PRON/8/nsubj rained/VERB/2/ccomp]./PUNCT/2/punct",
                "both armies | <Olga/PROPN/2/nsubj> {urged/VERB/0/root} [both/DET/4/det armies/NOUN/2/obj to/PART/6/mark"
                        + " leave/VERB/2/xcomp]./PUNCT/2/punct",
                "reporters | <Olga/PROPN/2/nsubj> {said/VERB/0/root} to/ADP/4/case reporters/NOUN/2/obl [it/PRON/6/nsubj"
                        + " rained/VERB/2/ccomp]./PUNCT/2/punct",
                "the mayor | <Olga/PROPN/2/nsubj> {wrote/VERB/0/root} in/ADP/5/case a/DET/5/det letter/NOUN/2/obl to/ADP/8/case"
                        + " the/DET/8/det mayor/NOUN/5/nmod [that/SCONJ/11/mark it/PRON/11/nsubj rained/VERB/2/ccomp]./PUNCT/2/punct",
                "the town | <Olga/PROPN/2/nsubj> {apologised/VERB/0/root} to/ADP/5/case the/DET/5/det town/NOUN/2/obl"
                        + " [for/ADP/8/case the/DET/8/det delay/NOUN/2/obl]./PUNCT/2/punct",
                "Reporters | Reporters/NOUN/3/nsubj:pass {were/AUX/3/aux:pass told/VERB/0/root} by/ADP/5/case"
                        + " <Olga/PROPN/3/obl:agent> [that/SCONJ/8/mark it/PRON/8/nsubj rained/VERB/3/ccomp]./PUNCT/3/punct",
            })
    void whoever_is_told_is_the_addressee(String addressee, String sentence) {
        assertThat(addressees(sentence)).containsExactly(addressee);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Olga/PROPN/2/nsubj> {told/VERB/0/root} me/PRON/2/obj [it/PRON/5/nsubj rained/VERB/2/ccomp]./PUNCT/2/punct",
                "<Olga/PROPN/2/nsubj> {asked/VERB/0/root} [a/DET/4/det question/NOUN/2/obj]./PUNCT/2/punct",
                "<Olga/PROPN/2/nsubj> {denied/VERB/0/root} [the/DET/4/det report/NOUN/2/obj]./PUNCT/2/punct",
                "<Olga/PROPN/2/nsubj> {agreed/VERB/0/root} [to/ADP/5/case a/DET/5/det truce/NOUN/2/obl]./PUNCT/2/punct",
            })
    void nobody_who_could_listen_is_named(String sentence) {
        assertThat(addressees(sentence)).isEmpty();
    }

    private static List<String> addressees(String sentence) {
        var marked = Marked.parsed(sentence);
        return new Addressees(marked.layout())
                .of(marked.attribution()).stream()
                        .map(span -> span.of(marked.text()))
                        .toList();
    }
}
