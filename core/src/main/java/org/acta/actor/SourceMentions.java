package org.acta.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.acta.annotation.Attribution;
import org.acta.annotation.Mention;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Span;

/** Whoever is marked as the source of words is an actor, known to the tables or not: "the two", "a note on the door". */
record SourceMentions(Syntax syntax) {
    /** Words of those who issue them. */
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "communique",
            "communiqué",
            "readout",
            "release",
            "letter",
            "memo",
            "memorandum",
            "report",
            "tweet",
            "post",
            "email",
            "e-mail",
            "filing",
            "announcement",
            "declaration",
            "decree",
            "transcript",
            "note",
            "message",
            "order",
            "ruling",
            "verdict",
            "document");

    /** @param carriesMention whether an actor's mention found before stands on a token */
    List<Mention> find(List<Attribution> attributions, IntPredicate carriesMention) {
        var found = new ArrayList<Mention>();
        for (var attribution : attributions) {
            attribution
                    .source()
                    .filter(source -> !source.isEmpty() && syntax.tokenAt(source.start()) < syntax.size())
                    .ifPresent(source -> {
                        int first = syntax.tokenAt(source.start());
                        int end = Math.max(first + 1, Math.min(syntax.size(), syntax.tokenAt(source.end() - 1) + 1));
                        int head = syntax.headOf(first, end);
                        if (!isCarried(first, head, end, carriesMention)) {
                            found.add(mention(head, source));
                        }
                    });
        }
        return found;
    }

    /**
     * Where a verb got into the source, any mention beside it will do; of "a statement from the presidency" the presidency
     * is the source.
     */
    private boolean isCarried(int first, int head, int end, IntPredicate carriesMention) {
        boolean aside = !syntax.isNominal(head) || DOCUMENTS.contains(RoleNouns.singular(syntax.lower(head)));
        return carriesMention.test(head) || aside && IntStream.range(first, end).anyMatch(carriesMention);
    }

    private Mention mention(int head, Span source) {
        var phrase = new NounPhrases(syntax).of(head);
        var span = phrase.overlaps(source)
                ? new Span(Math.max(phrase.start(), source.start()), Math.min(phrase.end(), source.end()))
                : syntax.span(head);
        return new Mention(span.contains(syntax.span(head)) ? span : syntax.span(head), syntax.span(head), form(head));
    }

    private Mention.Form form(int head) {
        if (syntax.partOfSpeech(head) == PartOfSpeech.PROPN) {
            return Mention.Form.NAME;
        }
        return syntax.partOfSpeech(head) == PartOfSpeech.PRON
                        && Pronoun.of(syntax.lower(head)).isPresent()
                ? Mention.Form.PRONOUN
                : Mention.Form.NOMINAL;
    }
}
