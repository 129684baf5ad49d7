package org.acta.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.acta.annotation.Actor;
import org.acta.annotation.Mention;
import org.acta.annotation.Reading;

/** Whatever the sentences are, every mention lies where its words are and belongs to exactly one actor. */
class EveryMentionTest {
    private static final MentionTagger TAGGER = new MentionTagger(HandReading.DICTIONARY);
    private static final ActorResolver RESOLVER = new ActorResolver(HandReading.DICTIONARY);

    private static final List<String> SENTENCES = List.of(
            "PER[ Maria/PROPN/3/nsubj Kant/PROPN/1/flat ] thanked/VERB/0/root PER[ Peter/PROPN/3/obj Voss/PROPN/4/flat ] _./PUNCT/3/punct",
            "PER[ Kant/PROPN/2/nsubj ] left/VERB/0/root her/PRON/4/nmod:poss office/NOUN/2/obj _./PUNCT/2/punct",
            "He/PRON/2/nsubj told/VERB/0/root them/PRON/2/obj _./PUNCT/2/punct",
            "The/DET/3/det CTY[ Chilean/ADJ/3/amod ] minister/NOUN/4/nsubj denied/VERB/0/root it/PRON/4/obj _./PUNCT/4/punct",
            "PLC[ Moscow/PROPN/2/nsubj ] and/CCONJ/4/cc ORG[ Nato/PROPN/1/conj ] met/VERB/0/root _./PUNCT/5/punct",
            "“/PUNCT/3/punct _We/PRON/3/nsubj trust/VERB/6/ccomp you/PRON/3/obj _”/PUNCT/3/punct they/PRON/7/nsubj said/VERB/0/root _./PUNCT/7/punct",
            "Two/NUM/3/nummod senior/ADJ/3/amod officials/NOUN/4/nsubj who/PRON/4/nsubj resigned/VERB/0/root _./PUNCT/5/punct");

    @Provide
    Arbitrary<List<String>> articles() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 200)
    void belongs_to_one_actor(@ForAll("articles") List<String> article) {
        var reading = resolved(article);
        var owned = new HashSet<Mention>();

        for (var actor : reading.all(Actor.class)) {
            for (var mention : actor.mentions()) {
                assertThat(owned.add(mention))
                        .as("a second actor has %s", mention)
                        .isTrue();
            }
        }

        assertThat(owned).containsExactlyInAnyOrderElementsOf(reading.all(Mention.class));
    }

    @Property(tries = 200)
    void lies_on_whole_words(@ForAll("articles") List<String> article) {
        var reading = resolved(article);

        assertThat(reading.all(Mention.class)).allSatisfy(mention -> {
            assertThat(mention.span().contains(mention.head())).isTrue();
            var words = mention.span().of(reading.text());
            assertThat(words).isEqualTo(words.strip()).isNotEmpty();
        });
    }

    private static Reading resolved(List<String> article) {
        return RESOLVER.annotate(
                TAGGER.annotate(HandReading.of(String.join("\n", article)).parsed()));
    }
}
