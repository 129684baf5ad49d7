package org.acta.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts of every kind: single characters at random, and pieces that annotators take pains over, in any order. */
final class AnyText extends DomainContextBase {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(anyCharacters(), pieces().list().ofMaxSize(40).map(list -> String.join("", list)));
    }

    /** Unpaired surrogates and control characters too. */
    private static Arbitrary<String> anyCharacters() {
        return Arbitraries.chars().all().list().ofMaxSize(60).map(AnyText::joined);
    }

    private static String joined(java.util.List<Character> characters) {
        var text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.of(
                "“",
                "”",
                "‘",
                "’",
                "\"",
                "'",
                "«",
                "»",
                "‹",
                "›",
                "„",
                "‚",
                "`",
                "``",
                "''",
                ".",
                "?",
                "!",
                "…",
                "...",
                "-",
                "--",
                "—",
                ",",
                ";",
                ":",
                "(",
                ")",
                "[",
                "]",
                " ",
                " ",
                " ",
                "\n",
                "\n\n",
                "\r\n",
                "\t",
                "\u00a0",
                "\u200b",
                "\u2028",
                "\u0000",
                "\ud83d\ude00",
                "\ud835\udc00",
                "\ud835",
                "\udc00",
                "e\u0301",
                "The",
                "said",
                "We",
                "he",
                "ministers",
                "n't",
                "N’T",
                "s",
                "em",
                "90s",
                "n",
                "O’Malley",
                "d'E",
                "Mr.",
                "Mr",
                "U.S.",
                "p.m.",
                "Sept",
                "No.",
                "No",
                "J",
                "10",
                "6",
                "3,000",
                "1.5x",
                "40km",
                "5%",
                "2nd",
                "½",
                "٣",
                "a",
                "I",
                "t",
                "•",
                "10am");
    }
}
