package org.acta.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** One response in a WARC file, as an article; its id is the record's. */
final class WarcPage {
    private static final int OK = 200;
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private WarcPage() {}

    /** Empty where it is no page, or the server had none to give. */
    static Optional<Draft> draft(WarcResponse response) throws IOException, Refusal {
        var http = response.http();
        var type = ContentType.of(http.headers().first("Content-Type").orElse(""));
        if (http.status() != OK || !type.isPage()) {
            return Optional.empty();
        }
        var page = HtmlPage.draft(body(http), type.charset());
        return Optional.of(page.identified(Optional.of(response.id().toString()))
                .at(Pointer.to(response.target()))
                .crawledOn(response.date().atZone(ZoneOffset.UTC).toLocalDate())
                .noting(
                        response.truncated().equals(WarcTruncationReason.NOT_TRUNCATED)
                                ? List.of()
                                : List.of("was cut by the crawl")));
    }

    /** Crawlers unpack what they keep, and some forget to say so: packed is what looks packed. */
    private static byte[] body(HttpResponse http) throws IOException, Refusal {
        var bytes = limited(http.body().stream());
        boolean isGzip = bytes.length > 2 && (bytes[0] & 0xFF) == GZIP_FIRST && (bytes[1] & 0xFF) == GZIP_SECOND;
        try {
            return isGzip ? limited(new GZIPInputStream(new ByteArrayInputStream(bytes))) : bytes;
        } catch (IOException broken) {
            throw new Refusal("is a web page whose compression is broken");
        }
    }

    private static byte[] limited(InputStream in) throws IOException, Refusal {
        var bytes = in.readNBytes(Limits.BYTES + 1);
        if (bytes.length > Limits.BYTES) {
            throw new Refusal("is too long: a text or page may have %,d bytes".formatted(Limits.BYTES));
        }
        return bytes;
    }
}
