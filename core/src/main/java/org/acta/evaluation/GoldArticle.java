package org.acta.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acta.annotation.Article;
import org.acta.annotation.Reading;

/** An article with what people marked in it, and the file in which it stands. */
record GoldArticle<G>(String file, Article article, List<G> gold) {

    /** Finds what people marked. */
    @FunctionalInterface
    interface Marks<G> {
        GoldArticle<G> of(LabelledArticle article) throws IOException;
    }

    /** Holds a reading against it. */
    @FunctionalInterface
    interface Judge<G, C> {
        C of(String file, List<G> gold, Reading reading);
    }

    /** Reads several at a time; whatever is wrong with the gold is told before. */
    static <G, C> List<C> compared(
            List<LabelledArticle> articles, Marks<G> marks, Function<Article, Reading> reader, Judge<G, C> judge)
            throws IOException {
        var gold = new ArrayList<GoldArticle<G>>();
        for (var article : articles) {
            gold.add(marks.of(article));
        }
        return gold.parallelStream()
                .map(one -> judge.of(one.file(), one.gold(), reader.apply(one.article())))
                .toList();
    }
}
