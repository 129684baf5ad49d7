package org.acta.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;

/** Scores the actors of our own articles against gold ones: who is meant by which words, and who that is in Acta's list. */
public final class ActorsEvaluation {
    private final Function<Article, Reading> reader;

    /** The reader may be called from several threads at once. */
    public ActorsEvaluation(Function<Article, Reading> reader) {
        this.reader = reader;
    }

    public Evaluation evaluate(List<LabelledArticle> articles) throws IOException {
        return result(GoldArticle.compared(articles, GoldActors::of, reader, ActorComparison::new));
    }

    static Evaluation result(List<ActorComparison> comparisons) {
        var shares = comparisons.stream().map(ActorComparison::shares).reduce(new Shares(), Shares::plus);
        return Evaluation.of(
                comparisons,
                shares.measures(
                        "actors.mentions.found",
                        "actors.names.right",
                        "actors.roles.right",
                        "actors.unnamed.right",
                        "actors.pronouns.right",
                        "actors.bodies.right",
                        "actors.keys.right",
                        "actors.keys.known"));
    }
}
