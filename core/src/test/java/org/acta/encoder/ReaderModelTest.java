package org.acta.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.acta.annotation.Article;
import org.acta.annotation.Attribution;
import org.acta.annotation.Name;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Token;
import org.acta.annotation.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** On tiny.onnx, an untrained model of one layer that training/tiny.py writes: right in shape, knows nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderModelTest {
    private final ReaderModel model = ReaderModel.open(bytes());

    @AfterAll
    void close() {
        model.close();
    }

    @Test
    void a_model_says_its_name() {
        assertThat(model.name()).isEqualTo("tiny");
    }

    @Test
    void bytes_that_are_no_model_are_refused_in_one_sentence() {
        assertThatThrownBy(() -> ReaderModel.open(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the reader model could not be opened");
    }

    @Test
    void every_token_gets_its_syntax_whatever_the_length() {
        for (int sentences : new int[] {1, 7, 90}) {
            var reading = new ReaderTagger(model).annotate(reading(sentences, 12));

            assertThat(reading.all(Word.class)).hasSameSizeAs(reading.all(Token.class));
        }
    }

    @Test
    void a_sentence_longer_than_a_window_is_read_in_parts() {
        var reading = new ReaderTagger(model).annotate(reading(1, 900));

        assertThat(reading.all(Word.class)).hasSize(900);
    }

    @Test
    void heads_stay_within_their_sentence() {
        var reading = new ReaderTagger(model).annotate(reading(40, 9));

        for (var sentence : reading.all(Sentence.class)) {
            for (var word : reading.all(Word.class).subList(sentence.firstToken(), sentence.endToken())) {
                assertThat(word.head())
                        .satisfiesAnyOf(
                                head -> assertThat(head).isEqualTo(-1),
                                head -> assertThat(head).isBetween(sentence.firstToken(), sentence.endToken() - 1));
            }
        }
    }

    @Test
    void names_and_attributions_lie_within_the_text() {
        var reading = new ReaderTagger(model).annotate(reading(60, 10));
        var all = new Span(0, reading.text().length());

        assertThat(reading.all(Name.class))
                .allSatisfy(name -> assertThat(all.contains(name.span())).isTrue());
        assertThat(reading.all(Attribution.class))
                .allSatisfy(a -> assertThat(a.content()).isNotEmpty().allMatch(all::contains));
    }

    @Test
    void the_same_text_gives_the_same_reading() {
        var tagger = new ReaderTagger(model);

        assertThat(tagger.annotate(reading(20, 10))).isEqualTo(tagger.annotate(reading(20, 10)));
    }

    @Test
    void closing_waits_for_those_who_still_read() throws InterruptedException {
        var closing = ReaderModel.open(bytes());
        var tagger = new ReaderTagger(closing);
        var begun = new CountDownLatch(1);
        var refused = new AtomicReference<@Nullable RuntimeException>();
        var thread = Thread.startVirtualThread(() -> {
            try {
                while (true) {
                    tagger.annotate(reading(20, 10));
                    begun.countDown();
                }
            } catch (RuntimeException e) {
                refused.set(e);
            }
        });
        begun.await();

        closing.close();
        thread.join();

        assertThat(refused.get()).isInstanceOf(IllegalStateException.class);
    }

    private static Reading reading(int sentences, int length) {
        var tokens = new ArrayList<Token>();
        var text = new StringBuilder();
        var words = List.of("The", "minister", "said", "\"", "talks", ",", "failing", "é", ".");
        for (int i = 0; i < sentences * length; i++) {
            var word = words.get(i * 7 % words.size());
            tokens.add(new Token(new Span(text.length(), text.length() + word.length()), word));
            text.append(word).append(' ');
        }
        var bounds = IntStream.range(0, sentences)
                .mapToObj(s -> new Sentence(
                        new Span(
                                tokens.get(s * length).span().start(),
                                tokens.get((s + 1) * length - 1).span().end()),
                        s * length,
                        (s + 1) * length,
                        0))
                .toList();
        return Reading.of(Article.of("test", text.toString()))
                .with(Token.class, tokens)
                .with(Sentence.class, bounds);
    }

    static byte[] bytes() {
        try (var in = ReaderModelTest.class.getResourceAsStream("tiny.onnx")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
