package org.acta.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.acta.annotation.Article;

/** Stanford CoreNLP's pipeline for quotations and their speakers (Manning et al. 2014), statistical coreference. */
final class CoreNlpContender implements Contender {
    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());

    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("coref.algorithm", "statistical");
        return properties;
    }

    @Override
    public int read(List<Article> articles, int threads) {
        var annotations =
                articles.stream().map(article -> new Annotation(article.text())).toList();
        pipeline.annotate(annotations, threads);
        return annotations.stream()
                .mapToInt(annotation -> annotation
                        .get(CoreAnnotations.QuotationsAnnotation.class)
                        .size())
                .sum();
    }
}
