package org.acta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.acta.actor.ActorResolver;
import org.acta.actor.MentionTagger;
import org.acta.actor.NameReviser;
import org.acta.actor.PlaceTagger;
import org.acta.annotation.Article;
import org.acta.annotation.EventType;
import org.acta.annotation.Reading;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.circumstance.LocationTagger;
import org.acta.circumstance.QuantityTagger;
import org.acta.circumstance.TimeTagger;
import org.acta.dictionary.ActorDictionary;
import org.acta.encoder.PairTyper;
import org.acta.encoder.ReaderModel;
import org.acta.encoder.ReaderTagger;
import org.acta.event.EventExtractor;
import org.acta.gazetteer.Gazetteer;
import org.acta.pipeline.Pipeline;
import org.acta.statement.AttributionRefiner;
import org.acta.statement.StatementExtractor;
import org.acta.text.GivenSentences;
import org.acta.text.QuotationPairer;
import org.acta.text.SentenceSplitter;
import org.acta.text.Tokenizer;

/**
 * Reads news articles: opens the reader model once, then turns each article into a {@link Reading}. Safe to share between
 * threads; close it when done.
 *
 * <pre>{@code
 * try (var reader = NewsReader.open()) {
 *   for (var statement : reader.read(article).all(Statement.class)) System.out.println(statement);
 * }
 * }</pre>
 */
public final class NewsReader implements AutoCloseable {
    private final ReaderModel model;
    private final ActorDictionary dictionary;
    private final Gazetteer gazetteer;
    private final Pipeline pipeline;

    private NewsReader(ReaderModel model, ActorDictionary dictionary, Gazetteer gazetteer, Optional<String> near) {
        this.model = model;
        this.dictionary = dictionary;
        this.gazetteer = gazetteer;
        this.pipeline = Pipeline.of(
                new Tokenizer(),
                new QuotationPairer(),
                new SentenceSplitter(),
                new ReaderTagger(model),
                new AttributionRefiner(),
                new NameReviser(dictionary, gazetteer),
                new MentionTagger(dictionary),
                new ActorResolver(dictionary),
                new PlaceTagger(),
                new TimeTagger(),
                new QuantityTagger(),
                new LocationTagger(dictionary.countries(), gazetteer, near),
                new StatementExtractor(),
                new EventExtractor());
    }

    /** The default reader, with the model and the list of actors that ship with Acta. */
    public static NewsReader open() {
        return open(inBackground(ActorDictionary::shipped));
    }

    /** The same with another list of actors. */
    public static NewsReader open(ActorDictionary dictionary) {
        return open(CompletableFuture.completedFuture(dictionary));
    }

    private static NewsReader open(CompletableFuture<ActorDictionary> dictionary) {
        var gazetteer = inBackground(Gazetteer::shipped);
        var model = ReaderModel.shipped();
        return new NewsReader(model, dictionary.join(), gazetteer.join(), Optional.empty());
    }

    /**
     * A reader that of places of one name prefers those of this country, which is no more than a preference: Paris is Paris.
     * It shares this one's model; to close either is to close both.
     *
     * @param country ISO 3166-1 alpha-3
     */
    public NewsReader near(String country) {
        return new NewsReader(model, dictionary, gazetteer, Optional.of(country));
    }

    /** Not in the common pool, all of whose threads may be waiting for this very reader. */
    private static <T> CompletableFuture<T> inBackground(Supplier<T> load) {
        return CompletableFuture.supplyAsync(load, Thread::startVirtualThread);
    }

    public Reading read(Article article) {
        return pipeline.read(article);
    }

    /** Reads an article whose sentences are known; every token must lie in one of them. */
    public Reading read(Article article, List<Span> sentences) {
        var given = new GivenSentences(sentences);
        return new Pipeline(pipeline.annotators().stream()
                        .map(annotator -> annotator instanceof SentenceSplitter ? given : annotator)
                        .toList())
                .read(article);
    }

    /**
     * How likely each type is the event that leads from one party to the other in a sentence, adding up to 1; the article's own
     * events are found by {@link #read(Article)}.
     *
     * @throws IllegalArgumentException if either span covers no word
     */
    public Map<EventType, Double> typesBetween(String sentence, Span source, Span target) {
        var tokens = new Tokenizer()
                .annotate(Reading.of(Article.of("sentence", sentence)))
                .all(Token.class);
        return new PairTyper(model).between(tokens, source, target);
    }

    /** Name and version of the model that it reads with. */
    public String model() {
        return model.name();
    }

    @Override
    public void close() {
        model.close();
    }
}
