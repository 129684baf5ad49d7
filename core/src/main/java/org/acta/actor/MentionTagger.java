package org.acta.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acta.annotation.Annotation;
import org.acta.annotation.Attribution;
import org.acta.annotation.Mention;
import org.acta.annotation.Name;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.dictionary.ActorDictionary;
import org.acta.pipeline.Annotator;

/**
 * Finds the words that stand for actors: names, noun phrases, demonyms, pronouns, and the source of every attribution.
 * Mentions come in the order of the text, an outer one before those within it; no two have the same span. Immutable and
 * safe to share between threads.
 */
public final class MentionTagger implements Annotator {
    private final Lexicon lexicon;

    public MentionTagger(ActorDictionary dictionary) {
        this(Lexicon.of(dictionary));
    }

    MentionTagger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Reading annotate(Reading reading) {
        var syntax = new Syntax(reading);
        var names = reading.all(Name.class);
        var mentions = new ArrayList<Mention>();
        var carriers = new BitSet();
        add(new NameMentions(syntax, lexicon).find(names), mentions, carriers, syntax);
        addTitles(mentions, names, carriers, syntax);
        var nominals = new NominalMentions(syntax, lexicon)
                .find(names).stream()
                        .filter(mention ->
                                !carriers.get(syntax.tokenAt(mention.head().start())))
                        .toList();
        add(nominals, mentions, carriers, syntax);
        var single = List.copyOf(mentions);
        add(new PronounMentions(syntax, Dialogue.of(syntax)).find(carriers::get), mentions, carriers, syntax);
        add(new SourceMentions(syntax).find(reading.all(Attribution.class), carriers::get), mentions, carriers, syntax);
        mentions.addAll(new JointMentions(syntax).find(single));
        return reading.with(Mention.class, ordered(mentions));
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Sentence.class, Word.class, Name.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Mention.class);
    }

    /** A name is carried by each of its words, anything else by its head alone. */
    private static void add(List<Mention> found, List<Mention> mentions, BitSet carriers, Syntax syntax) {
        for (var mention : found) {
            mentions.add(mention);
            var span = mention.form() == Mention.Form.NAME ? mention.span() : mention.head();
            int first = syntax.tokenAt(span.start());
            while (first > 1 && syntax.text(first - 1).equals("-") && isJoined(first, syntax)) {
                first -= 2;
            }
            carriers.set(first, syntax.tokenAt(span.end() - 1) + 1);
        }
    }

    /** "vice-|president" */
    private static boolean isJoined(int token, Syntax syntax) {
        return syntax.span(token - 1).end() == syntax.span(token).start()
                && syntax.span(token - 2).end() == syntax.span(token - 1).start();
    }

    /** The words before a person's name carry its mention, too. */
    private void addTitles(List<Mention> mentions, List<Name> names, BitSet carriers, Syntax syntax) {
        var ends = names.stream()
                .filter(name -> name.type() == Name.Type.PERSON)
                .map(name -> name.span().end())
                .collect(Collectors.toSet());
        for (var mention : mentions) {
            if (ends.contains(mention.span().end())) {
                int first = syntax.tokenAt(mention.span().start());
                carriers.set(NamePrefix.before(first, syntax, lexicon).first(), first);
            }
        }
    }

    private static List<Mention> ordered(List<Mention> mentions) {
        Set<Span> seen = new HashSet<>();
        return mentions.stream()
                .filter(mention -> seen.add(mention.span()))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }
}
