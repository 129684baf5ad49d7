package org.acta.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acta.annotation.Span;

/**
 * Running text made of tokens again, with the place of each token in it: the marks of the Penn Treebank turned back, no
 * space before a comma or a clitic nor after an opening mark.
 *
 * @param tokens the place of each token of all sentences
 * @param sentences the place of each sentence that has tokens
 */
record JoinedText(String text, List<Span> tokens, List<Span> sentences) {
    private static final Map<String, String> PENN = Map.of(
            "``", "“", "''", "”", "`", "‘", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{",
            "-RCB-", "}");
    private static final Set<String> GLUED =
            Set.of(",", ".", ";", ":", "!", "?", "%", ")", "]", "”", "’", "'", "n't", "n’t");
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final Set<String> OPENING = Set.of("(", "[", "“", "‘", "$", "#");

    static JoinedText of(List<List<String>> sentences) {
        var text = new StringBuilder();
        var tokens = new ArrayList<Span>();
        var spans = new ArrayList<Span>();
        for (var sentence : sentences) {
            text.append(text.isEmpty() ? "" : "\n");
            int start = text.length();
            var before = "";
            for (var given : sentence) {
                var token = PENN.getOrDefault(given, given);
                boolean first = text.length() == start;
                text.append(first || OPENING.contains(before) || isGlued(token) ? "" : " ");
                tokens.add(new Span(text.length(), text.length() + token.length()));
                text.append(token);
                before = token;
            }
            if (text.length() > start) {
                spans.add(new Span(start, text.length()));
            }
        }
        return new JoinedText(text.toString(), tokens, spans);
    }

    private static boolean isGlued(String token) {
        var lower = token.toLowerCase(Locale.ROOT);
        boolean apostrophe = lower.startsWith("'") || lower.startsWith("’");
        return GLUED.contains(lower) || (apostrophe && CLITICS.contains(lower.substring(1)));
    }
}
