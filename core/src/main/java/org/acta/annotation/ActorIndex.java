package org.acta.annotation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the actor that a stretch of words means: the one whose mention carries the stretch. "Foreign Minister Sergei Lavrov,
 * speaking in Geneva" means Lavrov; "a spokesman for the ministry" the spokesman, "Macron and Scholz" both together.
 */
public final class ActorIndex {
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom", "where");

    private final List<Token> tokens;
    private final List<Word> words;
    private final Map<Integer, Actor> byHead = new HashMap<>();
    private final Map<Integer, Actor> byName = new HashMap<>();
    private final Map<Span, Actor> byExtent = new HashMap<>();

    private ActorIndex(Reading reading) {
        tokens = reading.all(Token.class);
        words = reading.all(Word.class);
        var shortest = new HashMap<Integer, Integer>();
        for (var actor : reading.all(Actor.class)) {
            for (var mention : actor.mentions()) {
                byExtent.put(mention.span(), actor);
                int head = tokenAt(mention.head().start());
                if (shortest.merge(head, mention.span().length(), Math::min)
                        == mention.span().length()) {
                    byHead.put(head, actor);
                }
                if (mention.form() == Mention.Form.NAME) {
                    index(mention.span(), actor);
                }
            }
        }
    }

    /** Of the actors in this reading. */
    public static ActorIndex of(Reading reading) {
        return new ActorIndex(reading);
    }

    /** The actor that this stretch means; empty where no mention stands in it. */
    public Optional<Actor> of(Span span) {
        int first = tokenAt(span.start());
        int end = span.isEmpty() ? first : Math.min(tokens.size(), tokenAt(span.end() - 1) + 1);
        if (first >= end) {
            return Optional.empty();
        }
        var exact = byExtent.get(span);
        if (exact != null) {
            return Optional.of(exact);
        }
        int owned = behindOwner(first, end);
        if (owned > first) {
            return of(new Span(tokens.get(owned).span().start(), span.end()));
        }
        int head = head(first, end);
        return leading(first, end)
                .or(() -> apposed(head, end))
                .or(() -> at(head))
                .or(() -> anyFrom(head, end))
                .or(() -> anyFrom(first, head));
    }

    /** "The United States, | whose envoy Robert Malley may not come": a name before a relative clause. */
    private Optional<Actor> leading(int first, int end) {
        int name = isArticle(first) ? first + 1 : first;
        int comma = name;
        while (comma < end && byName.containsKey(comma)) {
            comma++;
        }
        boolean relative = comma > name
                && comma + 1 < end
                && tokens.get(comma).text().equals(",")
                && RELATIVE.contains(tokens.get(comma + 1).text());
        return relative ? Optional.ofNullable(byName.get(comma - 1)) : Optional.empty();
    }

    private boolean isArticle(int token) {
        return tokens.get(token).text().equalsIgnoreCase("the");
    }

    /** "Australia’s | Penny Wong", where the tree takes the owner for the head. */
    private int behindOwner(int first, int end) {
        for (int token = first + 1; token + 1 < end; token++) {
            boolean owner = words.get(token).partOfSpeech() == PartOfSpeech.PART
                    && tokens.get(token).text().matches("['’]s?");
            if (owner && byName.containsKey(token - 1) && byName.containsKey(token + 1)) {
                return token + 1;
            }
        }
        return first;
    }

    /** The actor whose mention this token carries. */
    private Optional<Actor> at(int token) {
        return Optional.ofNullable(byHead.get(token)).or(() -> Optional.ofNullable(byName.get(token)));
    }

    /** "the minister, Dmytro Kuleba," and "Foreign Minister Dmytro Kuleba" mean Kuleba. */
    private Optional<Actor> apposed(int head, int end) {
        if (byName.containsKey(head) || words.get(head).partOfSpeech() == PartOfSpeech.PRON) {
            return Optional.empty();
        }
        return IntStream.range(head + 1, end)
                .filter(token -> words.get(token).head() == head
                        && isNaming(words.get(token).relation()))
                .mapToObj(token -> Optional.ofNullable(byName.get(token)))
                .flatMap(Optional::stream)
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .findFirst();
    }

    private static boolean isNaming(String relation) {
        return relation.startsWith("appos") || relation.startsWith("flat") || relation.startsWith("compound");
    }

    /** "Foreign Minister" carries no mention of its own, but the name behind it does. */
    private Optional<Actor> anyFrom(int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(this::at)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void index(Span span, Actor actor) {
        for (int token = tokenAt(span.start());
                token < tokens.size() && tokens.get(token).span().start() < span.end();
                token++) {
            byName.put(token, actor);
        }
    }

    /** The token whose own head lies outside, a noun or pronoun before anything else. */
    private int head(int first, int end) {
        return IntStream.range(first, end)
                .filter(token -> isOutside(words.get(token).head(), first, end))
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(this::isNominal).thenComparing(token -> -token))
                .orElse(first);
    }

    private static boolean isOutside(int head, int first, int end) {
        return head < first || head >= end;
    }

    private boolean isNominal(int token) {
        return switch (words.get(token).partOfSpeech()) {
            case NOUN, PROPN, PRON, NUM -> true;
            default -> false;
        };
    }

    private int tokenAt(int offset) {
        return Token.endingAfter(offset, tokens);
    }
}
