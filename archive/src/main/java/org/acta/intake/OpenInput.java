package org.acta.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** One opened input: finds out its format and takes it apart. */
final class OpenInput {
    private final String name;
    private final InputStream in;
    private final Optional<LocalDate> otherwise;

    OpenInput(String name, InputStream in, Optional<LocalDate> otherwise) {
        this.name = name;
        this.in = in.markSupported() ? in : new BufferedInputStream(in);
        this.otherwise = otherwise;
    }

    Contents contents() throws IOException, Refusal {
        in.mark(Format.HEAD);
        var head = in.readNBytes(Format.HEAD);
        in.reset();
        if (head.length == 0) {
            throw new Refusal("is empty");
        }
        return switch (Format.of(name, head)) {
            case PLAIN_TEXT -> one(PlainText.draft(all()));
            case HTML -> one(HtmlPage.draft(all()));
            case JSON -> new JsonArticles(name, inUtf8(head), otherwise);
            case JSON_LINES -> new JsonLines(name, inUtf8(head), otherwise);
        };
    }

    private Contents one(Draft draft) {
        return Contents.of(draft.check(Position.of(name), otherwise));
    }

    private byte[] all() throws IOException, Refusal {
        var bytes = in.readNBytes(Limits.BYTES + 1);
        if (bytes.length > Limits.BYTES) {
            throw new Refusal("is too long: a text or page may have %,d bytes".formatted(Limits.BYTES));
        }
        return bytes;
    }

    /** JSON is in UTF-8 nearly always; where its mark says otherwise, it is turned into that first. */
    private InputStream inUtf8(byte[] head) throws IOException, Refusal {
        var mark = ByteOrderMark.of(head);
        if (mark.isEmpty()) {
            return in;
        }
        if (mark.get() == ByteOrderMark.UTF_8) {
            in.skipNBytes(mark.get().length());
            return in;
        }
        return new ByteArrayInputStream(Decoded.of(all()).text().getBytes(StandardCharsets.UTF_8));
    }
}
