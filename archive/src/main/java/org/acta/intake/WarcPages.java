package org.acta.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The web pages in a WARC file, one record in memory at a time: its responses that are HTML and went well. What else a crawl
 * keeps, requests, pictures, errors, is passed over in silence. A broken record is told, and the next one read.
 */
final class WarcPages implements Contents {
    private final String name;
    private final WarcMembers members;
    private final Optional<LocalDate> otherwise;
    private final Deque<Intake> ready = new ArrayDeque<>();
    private Optional<Intake> unproven = Optional.empty();
    private @Nullable WarcReader reader;
    private long number;
    private boolean counted;
    private boolean over;

    WarcPages(String name, WarcMembers members, Optional<LocalDate> otherwise) {
        this.name = name;
        this.members = members;
        this.otherwise = otherwise;
    }

    @Override
    public Optional<Intake> next() {
        while (ready.isEmpty() && !over) {
            advance();
        }
        return Optional.ofNullable(ready.poll());
    }

    /**
     * A record is handed on when what follows it could be read: at the end of a member, its checksum. What comes just before a
     * break is not to be trusted.
     */
    private void advance() {
        try {
            var record = reader == null ? open() : reader.next();
            release();
            if (record.isEmpty()) {
                reader = null;
            } else {
                number++;
                counted = true;
                unproven = intake(record.get());
            }
        } catch (UncheckedIOException lost) {
            throw lost;
        } catch (IOException | RuntimeException e) {
            if (isPacked() && counted) {
                unproven = Optional.empty();
            } else {
                number++;
            }
            release();
            ready.add(broken(e));
        }
    }

    private boolean isPacked() {
        return members instanceof GzipMembers;
    }

    /** The first record of the next member; an empty member has none. */
    private Optional<WarcRecord> open() throws IOException {
        var member = members.next();
        if (member.isEmpty()) {
            over = true;
            return Optional.empty();
        }
        counted = false;
        var in = new BufferedInputStream(member.get());
        in.mark(1);
        if (in.read() < 0) {
            return Optional.empty();
        }
        in.reset();
        var opened = new WarcReader(in);
        reader = opened;
        return opened.next();
    }

    private void release() {
        unproven.ifPresent(ready::add);
        unproven = Optional.empty();
    }

    private Optional<Intake> intake(WarcRecord record) {
        if (!(record instanceof WarcResponse response)) {
            return Optional.empty();
        }
        var position = Position.item(name, number);
        try {
            return WarcPage.draft(response).map(draft -> draft.check(position, otherwise));
        } catch (Refusal refusal) {
            return Optional.of(new Intake.Rejected(position, refusal.reason()));
        } catch (ParsingException | IllegalArgumentException badHeader) {
            return Optional.of(new Intake.Rejected(position, "is a web page with a broken header"));
        } catch (UncheckedIOException lost) {
            throw lost;
        } catch (IOException | RuntimeException e) {
            return Optional.of(broken(e));
        }
    }

    /** Leaves the member; another may follow. */
    private Intake broken(Exception why) {
        reader = null;
        var said = why instanceof ParsingException || why.getMessage() == null
                ? "its header cannot be read"
                : why.getMessage().lines().findFirst().orElse("");
        var rest = isPacked() ? "" : "; nothing after it was read";
        return new Intake.Rejected(Position.item(name, Math.max(1, number)), "is a broken WARC record: " + said + rest);
    }
}
