package org.acta.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acta.annotation.Span;

/**
 * Some words of the article as rules read them: lower-case, contractions written out, quotation marks left out.
 *
 * @param plain the words with single blanks between them; stops and commas are words too
 * @param voice whose words they are
 */
record Wording(List<String> words, String plain, Voice voice) {
    private static final Set<String> MARKS = Set.of("“", "”", "\"", "‘", "'", "«", "»", "„", "''", "``");
    private static final Set<String> PRONOUNS =
            Set.of("i", "you", "he", "she", "it", "we", "they", "that", "there", "what");

    Wording {
        words = List.copyOf(words);
    }

    /** Whether the speaker's own words are given: “I” is then the speaker, and “he” somebody else. */
    enum Voice {
        QUOTED,
        PARAPHRASED
    }

    static Wording of(Layout layout, List<Span> spans) {
        var words = new ArrayList<String>();
        for (var span : spans) {
            for (int t = layout.tokenAt(span.start()); t < layout.endToken(span); t++) {
                var word = normal(layout, t);
                if (!MARKS.contains(word)) {
                    words.add(word);
                }
            }
        }
        return new Wording(words, String.join(" ", words), voice(layout, spans));
    }

    /** Content quotes its speaker where a mark opens it; a report within a quotation does not. */
    private static Voice voice(Layout layout, List<Span> spans) {
        int first = spans.isEmpty() ? 0 : layout.tokenAt(spans.getFirst().start());
        boolean marked = isMark(layout, first) || isMark(layout, first - 1);
        return marked && !spans.isEmpty() ? Voice.QUOTED : Voice.PARAPHRASED;
    }

    private static boolean isMark(Layout layout, int token) {
        return token >= 0 && token < layout.tokenCount() && MARKS.contains(layout.lower(token));
    }

    /** One token, written out: ’ll as will, n’t as not, the ca of can’t as can. */
    static String normal(Layout layout, int token) {
        var word = layout.lower(token).replace('’', '\'');
        var before = token > 0 ? layout.lower(token - 1) : "";
        return switch (word) {
            case "n't" -> "not";
            case "'ll" -> "will";
            case "'re" -> "are";
            case "'m" -> "am";
            case "'ve" -> "have";
            case "'d" -> PRONOUNS.contains(before) ? "would" : word;
            case "'s" -> PRONOUNS.contains(before) ? "is" : word;
            case "ca" -> isNegated(layout, token) ? "can" : word;
            case "wo" -> isNegated(layout, token) ? "will" : word;
            case "sha" -> isNegated(layout, token) ? "shall" : word;
            default -> word;
        };
    }

    private static boolean isNegated(Layout layout, int token) {
        return token + 1 < layout.tokenCount() && layout.lower(token + 1).matches("n['’]t");
    }
}
