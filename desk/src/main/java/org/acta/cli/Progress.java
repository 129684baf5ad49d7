package org.acta.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** How far a long run has come, told in one line; short runs are over before it appears. */
final class Progress {
    private static final long FIRST = Duration.ofSeconds(2).toNanos();
    private static final long EVERY = Duration.ofMillis(200).toNanos();
    private static final int BAR = 20;

    private final Messages messages;
    private final LongSupplier clock;
    private final LongSupplier bytesTaken;
    private final Supplier<OptionalLong> totalBytes;
    private final long began;
    private OptionalLong total = OptionalLong.empty();
    private long shown;
    private boolean isVisible;
    private long articles;

    Progress(Messages messages, LongSupplier clock, LongSupplier bytesTaken, Supplier<OptionalLong> totalBytes) {
        this.messages = messages;
        this.clock = clock;
        this.bytesTaken = bytesTaken;
        this.totalBytes = totalBytes;
        this.began = clock.getAsLong();
    }

    void oneMore() {
        articles++;
        long now = clock.getAsLong();
        if (now - began < FIRST || now - shown < EVERY) {
            return;
        }
        if (!isVisible) {
            isVisible = true;
            total = totalBytes.get();
        }
        shown = now;
        messages.progress(line((now - began) / 1e9));
    }

    String line(double seconds) {
        var done = "%,d articles  %s a second".formatted(articles, rate(articles / seconds));
        if (total.isEmpty() || total.getAsLong() == 0) {
            return done;
        }
        double share = Math.min(1, (double) bytesTaken.getAsLong() / total.getAsLong());
        int filled = (int) (share * BAR);
        return "%s%s %3d%%  %s  %s"
                .formatted(
                        "█".repeat(filled),
                        "░".repeat(BAR - filled),
                        (int) (share * 100),
                        done,
                        share == 0 ? "" : left(seconds * (1 - share) / share));
    }

    private static String rate(double aSecond) {
        return String.format(Locale.ROOT, aSecond < 10 ? "%.1f" : "%,.0f", aSecond);
    }

    private static String left(double seconds) {
        var time = Duration.ofSeconds(Math.round(seconds));
        if (time.toHours() > 0) {
            return "%d h %02d min left".formatted(time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0
                ? "%d min %02d s left".formatted(time.toMinutes(), time.toSecondsPart())
                : "%d s left".formatted(time.toSeconds());
    }
}
