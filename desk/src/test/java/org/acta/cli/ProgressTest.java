package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter err = new StringWriter();
    private final AtomicLong seconds = new AtomicLong();

    @Test
    void a_short_run_shows_nothing() {
        var progress = progress(10, OptionalLong.of(100));

        seconds.set(1);
        progress.oneMore();

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_long_run_shows_share_rate_and_time_left() {
        var progress = progress(25, OptionalLong.of(100));

        seconds.set(10);
        progress.oneMore();

        assertThat(err.toString())
                .isEqualTo("\r\u001b[K█████░░░░░░░░░░░░░░░  25%  1 articles  0.1 a second  30 s left");
    }

    @Test
    void without_a_known_end_it_shows_the_rate() {
        var progress = progress(25, OptionalLong.empty());

        seconds.set(2);
        progress.oneMore();

        assertThat(err.toString()).isEqualTo("\r\u001b[K1 articles  0.5 a second");
    }

    private Progress progress(long taken, OptionalLong total) {
        var messages = new Messages(new PrintWriter(err, true));
        return new Progress(messages, () -> TimeUnit.SECONDS.toNanos(seconds.get()), () -> taken, () -> total);
    }
}
