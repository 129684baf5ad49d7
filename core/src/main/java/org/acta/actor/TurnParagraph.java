package org.acta.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * What a paragraph shows of who speaks it; what stands in quotation marks does not count.
 *
 * @param first its first token, {@code end} the one after its last
 * @param i how often it says "I", {@code we} how often "we", {@code you} how often "you"
 * @param questions how many question marks it has
 * @param asksLast whether its last sentence ends with one
 */
record TurnParagraph(int first, int end, int sentences, int i, int we, int you, int questions, boolean asksLast) {

    static List<TurnParagraph> of(Syntax syntax) {
        var paragraphs = new ArrayList<TurnParagraph>();
        for (int first = 0; first < syntax.size(); ) {
            int end = first + 1;
            while (end < syntax.size() && syntax.paragraph(end) == syntax.paragraph(first)) {
                end++;
            }
            paragraphs.add(of(syntax, first, end));
            first = end;
        }
        return paragraphs;
    }

    /** A question that is no speaker's of himself. */
    boolean asks(int longest) {
        return (asksLast || questions > 0 && you > 0) && sentences <= longest && i <= you;
    }

    private static TurnParagraph of(Syntax syntax, int first, int end) {
        int i = 0;
        int we = 0;
        int you = 0;
        int questions = 0;
        for (int token = first; token < end; token++) {
            if (syntax.quotation(token) >= 0 || syntax.text(token).equals("US")) {
                continue;
            }
            switch (syntax.lower(token)) {
                case "i", "me", "my" -> i++;
                case "we", "us", "our" -> we++;
                case "you", "your" -> you++;
                case "?" -> questions++;
                default -> {}
            }
        }
        int sentences = syntax.sentence(end - 1) - syntax.sentence(first) + 1;
        boolean asks = syntax.text(end - 1).equals("?") && syntax.quotation(end - 1) < 0;
        return new TurnParagraph(first, end, sentences, i, we, you, questions, asks);
    }
}
