package org.acta.actor;

import java.util.List;
import java.util.Set;
import org.acta.annotation.Actor;
import org.acta.annotation.Annotation;
import org.acta.annotation.Mention;
import org.acta.annotation.Name;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.acta.dictionary.ActorDictionary;
import org.acta.pipeline.Annotator;

/**
 * Resolves mentions to actors within the article. Every mention belongs to exactly one actor; pronouns that turn out to
 * stand for none ("it" for a ship) are no longer among the mentions. Immutable and safe to share between threads.
 */
public final class ActorResolver implements Annotator {
    private static final List<Sieve> SIEVES = sieves(Weights.DEFAULT);

    private final Lexicon lexicon;
    private final List<Sieve> sieves;

    public ActorResolver(ActorDictionary dictionary) {
        this(Lexicon.of(dictionary), SIEVES);
    }

    ActorResolver(Lexicon lexicon, List<Sieve> sieves) {
        this.lexicon = lexicon;
        this.sieves = List.copyOf(sieves);
    }

    static List<Sieve> sieves(Weights weights) {
        return List.of(
                new SameName(),
                new Introductions(),
                new PersonNames(),
                new KnownNames(),
                new Acronyms(),
                new BodyNames(),
                new RelativePronouns(),
                new SpokenPronouns(),
                new DialoguePronouns(),
                new Interviewees(),
                new Bodies(),
                new KnownHolders(KnownHolders.Reach.NAMED),
                new Offices(),
                new SameNoun(),
                new NamedNext(),
                new Pairs(),
                new Epithets(weights),
                new Hypernyms(weights),
                new Pronouns(weights),
                new NamedNext(),
                new PossessedOffices(),
                new Kin(),
                new KnownHolders(KnownHolders.Reach.ANYBODY));
    }

    @Override
    public Reading annotate(Reading reading) {
        var draft = new Draft(reading, lexicon);
        sieves.forEach(sieve -> sieve.apply(draft));
        new Linker(draft).uniteAlike();
        draft.dropUnusedJoints();
        var kept = draft.profiles().stream()
                .filter(profile -> !draft.isDropped(profile))
                .map(Profile::mention)
                .toList();
        return reading.with(Mention.class, kept)
                .with(Actor.class, ActorWriter.of(draft).actors());
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(Token.class, Sentence.class, Word.class, Name.class, Mention.class);
    }

    @Override
    public Set<Class<? extends Annotation>> adds() {
        return Set.of(Mention.class, Actor.class);
    }
}
