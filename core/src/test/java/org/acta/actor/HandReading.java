package org.acta.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.ActorIndex;
import org.acta.annotation.Article;
import org.acta.annotation.Attribution;
import org.acta.annotation.Mention;
import org.acta.annotation.Name;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Quotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.dictionary.ActorDictionary;

/**
 * A reading parsed by hand. One sentence a line, one empty line between paragraphs; a token is {@code word/POS/head/relation},
 * heads counted from 1 within the sentence, 0 for the root. {@code PER[ … ]} around tokens makes a name ({@code PER, ORG, CTY,
 * PLC}); a token that begins with {@code _} has no blank before it. “ and ” make quotations.
 */
final class HandReading {
    private static final Map<String, Name.Type> TYPES = Map.of(
            "PER", Name.Type.PERSON,
            "ORG", Name.Type.ORGANISATION,
            "CTY", Name.Type.COUNTRY,
            "PLC", Name.Type.PLACE);

    static final ActorDictionary DICTIONARY = ActorDictionary.shipped();

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    static HandReading of(String parsed) {
        var hand = new HandReading();
        int paragraph = 0;
        for (var line : parsed.strip().split("\n")) {
            if (line.isBlank()) {
                paragraph++;
            } else {
                hand.sentence(line.strip(), paragraph);
            }
        }
        return hand;
    }

    /** Adds an attribution; source and content are the first stretches of the text that read so. */
    HandReading says(String source, String content) {
        attributions.add(new Attribution(Optional.of(span(source)), Optional.empty(), List.of(span(content)), 1));
        return this;
    }

    Reading parsed() {
        return Reading.of(Article.of("by-hand", text.toString()))
                .with(Token.class, tokens)
                .with(Sentence.class, sentences)
                .with(Word.class, words)
                .with(Name.class, names)
                .with(Quotation.class, quotations())
                .with(Attribution.class, attributions);
    }

    Reading resolved() {
        return new ActorResolver(DICTIONARY).annotate(new MentionTagger(DICTIONARY).annotate(parsed()));
    }

    /** The actor that the first stretch reading {@code words} means. */
    Actor actor(String words) {
        return actor(words, 1);
    }

    /** The actor that the nth stretch reading {@code words} means. */
    Actor actor(String words, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(words, at + 1);
        }
        return ActorIndex.of(resolved()).of(new Span(at, at + words.length())).orElseThrow();
    }

    String name(String words) {
        return actor(words).name();
    }

    List<String> mentions() {
        return resolved().all(Mention.class).stream()
                .map(mention -> mention.span().of(text.toString()))
                .toList();
    }

    private Span span(String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private void sentence(String line, int paragraph) {
        int first = tokens.size();
        int name = -1;
        var type = Name.Type.OTHER;
        for (var piece : line.split(" +")) {
            if (piece.endsWith("[")) {
                name = tokens.size();
                type = TYPES.get(piece.substring(0, 3));
            } else if (piece.equals("]")) {
                names.add(new Name(between(name, tokens.size()), type, 1));
            } else {
                token(piece, first);
            }
        }
        sentences.add(new Sentence(between(first, tokens.size()), first, tokens.size(), paragraph));
        text.append('\n');
    }

    private void token(String piece, int first) {
        var parts = piece.split("/");
        boolean glued = parts[0].startsWith("_");
        if (!glued && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        var form = glued ? parts[0].substring(1) : parts[0];
        var span = new Span(text.length(), text.length() + form.length());
        text.append(form);
        int head = Integer.parseInt(parts[2]);
        tokens.add(new Token(span, form));
        words.add(new Word(span, PartOfSpeech.valueOf(parts[1]), head == 0 ? -1 : first + head - 1, parts[3]));
    }

    private Span between(int first, int end) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    }

    private List<Quotation> quotations() {
        var quotations = new ArrayList<Quotation>();
        for (int open = text.indexOf("“"); open >= 0; open = text.indexOf("“", open + 1)) {
            int close = text.indexOf("”", open);
            quotations.add(
                    new Quotation(new Span(open, close + 1), new Span(open + 1, close), 0, Quotation.Closing.MARKED));
        }
        return quotations;
    }
}
