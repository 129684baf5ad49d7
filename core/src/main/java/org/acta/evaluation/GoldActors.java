package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acta.annotation.Actor;
import org.acta.annotation.Mention.Form;
import org.acta.annotation.Span;

/**
 * The gold mentions of an article's actors, a line each: the words, which occurrence of them it is, the form, and the
 * actor's full name, kind and key, separated by tabs. See evaluation/actors/README.md.
 */
final class GoldActors {
    private static final String HEADER = "text\tnth\tform\tactor\tkind\tkey";
    private static final String NO_KEY = "-";

    private final String text;
    private final Set<Span> taken = new HashSet<>();
    private final Map<String, GoldActor> known = new HashMap<>();

    private GoldActors(String text) {
        this.text = text;
    }

    /** Words that stand for an actor. */
    record Marked(Span span, Form form, GoldActor actor) {}

    static GoldRows rows(Path file) throws IOException {
        return GoldRows.read(file, HEADER);
    }

    static GoldArticle<Marked> of(LabelledArticle article) throws IOException {
        return article.marked(rows(article.table()), GoldActors::of);
    }

    static List<Marked> of(GoldRows rows, String text) {
        return rows.map(new GoldActors(text)::mention);
    }

    private Marked mention(List<String> fields) {
        var span = WholeWords.nth(text, fields.get(0), fields.get(1));
        if (!taken.add(span)) {
            throw new IllegalArgumentException("these words are marked already: " + fields.getFirst());
        }
        return new Marked(span, GoldRows.constant(Form.class, fields.get(2)), actor(fields.subList(3, 6)));
    }

    private GoldActor actor(List<String> fields) {
        var key = fields.get(2);
        var actor = new GoldActor(
                fields.getFirst(),
                GoldRows.constant(Actor.Kind.class, fields.get(1)),
                key.equals(NO_KEY) ? Optional.empty() : Optional.of(key));
        var same = known.computeIfAbsent(actor.name(), name -> actor);
        if (!same.equals(actor)) {
            throw new IllegalArgumentException("%s has another kind or key above".formatted(actor.name()));
        }
        return actor;
    }
}
