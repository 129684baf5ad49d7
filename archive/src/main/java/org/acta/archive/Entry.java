package org.acta.archive;

import java.util.List;
import java.util.Optional;
import org.acta.annotation.Actor;
import org.acta.annotation.Article;
import org.acta.annotation.Event;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Statement;
import org.acta.pipeline.Pipeline;
import org.acta.record.Provenance;
import org.acta.record.RecordWriter;
import org.acta.text.QuotationPairer;
import org.acta.text.SentenceSplitter;
import org.acta.text.Tokenizer;

/**
 * An article ready to be written: all that needs no archive is worked out. Made on any thread, by {@link Archive#entry} and
 * {@link Archive#kept}.
 */
public final class Entry {
    private static final Pipeline SENTENCES =
            Pipeline.of(new Tokenizer(), new QuotationPairer(), new SentenceSplitter());

    final Article article;
    final String key;
    final Optional<Read> read;

    /** What an article has that was read. */
    record Read(Reading reading, Optional<Provenance> provenance, Deflated record, Sameness.Traits traits) {}

    private Entry(Article article, String key, Optional<Read> read) {
        this.article = article;
        this.key = key;
        this.read = read;
    }

    static Entry read(Reading given, Optional<Provenance> provenance, Sameness sameness) {
        var article = storable(given.article());
        var reading = withSentences(new Reading(article, given.annotations()));
        var record = Deflated.of(new RecordWriter(provenance).lineWithoutText(reading));
        return new Entry(
                article,
                ArticleKey.of(given.article()),
                Optional.of(new Read(reading, provenance, record, sameness.traits(reading))));
    }

    static Entry kept(Article given) {
        return new Entry(storable(given), ArticleKey.of(given), Optional.empty());
    }

    /** The article's {@link ArticleKey}. */
    public String key() {
        return key;
    }

    List<Actor> actors() {
        return read.map(Read::reading).map(reading -> reading.all(Actor.class)).orElse(List.of());
    }

    List<Statement> statements() {
        return read.map(Read::reading)
                .map(reading -> reading.all(Statement.class))
                .orElse(List.of());
    }

    List<Event> events() {
        return read.map(Read::reading).map(reading -> reading.all(Event.class)).orElse(List.of());
    }

    private static Reading withSentences(Reading reading) {
        return reading.all(Sentence.class).isEmpty()
                ? reading.with(Sentence.class, SENTENCES.read(reading.article()).all(Sentence.class))
                : reading;
    }

    /** No database takes all that a Java string may hold; what it does not take is replaced, unit by unit. */
    private static Article storable(Article article) {
        return new Article(
                storable(article.id()),
                article.publisher().map(Entry::storable),
                article.url().map(Entry::storable),
                article.title().map(Entry::storable),
                article.published(),
                article.language(),
                storable(article.text()));
    }

    private static String storable(String text) {
        var units = text.toCharArray();
        boolean isChanged = false;
        for (int i = 0; i < units.length; i++) {
            boolean isPair = Character.isHighSurrogate(units[i])
                    && i + 1 < units.length
                    && Character.isLowSurrogate(units[i + 1]);
            if (isPair) {
                i++;
            } else if (units[i] == 0 || Character.isSurrogate(units[i])) {
                units[i] = '\uFFFD';
                isChanged = true;
            }
        }
        return isChanged ? new String(units) : text;
    }
}
