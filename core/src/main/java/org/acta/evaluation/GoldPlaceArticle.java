package org.acta.evaluation;

import java.util.List;
import org.acta.annotation.Article;

/** An article whose places people marked. */
record GoldPlaceArticle(Article article, List<GoldToponym> toponyms) {
    GoldPlaceArticle {
        toponyms = List.copyOf(toponyms);
    }
}
