package org.acta.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** One opened input: finds out its format and takes it apart. */
final class OpenInput {
    private final String name;
    private final InputStream in;
    private final Origin origin;

    /**
     * What is known of an input beside its bytes.
     *
     * @param charset told with it, outside of it
     */
    record Origin(Pointer pointer, Given given, Optional<Charset> charset) {}

    OpenInput(String name, InputStream in, Given given) {
        this(name, in, new Origin(Pointer.NOWHERE, given, Optional.empty()));
    }

    OpenInput(String name, InputStream in, Origin origin) {
        this.name = name;
        this.in = in.markSupported() ? in : new BufferedInputStream(in);
        this.origin = origin;
    }

    Contents contents() throws IOException, Refusal {
        return switch (document()) {
            case Found.Pieces pieces -> pieces.contents();
            case Found.News news -> new FeedItems(name, news.feed(), origin.given());
            case Found.Map map ->
                throw new Refusal("is a sitemap: it lists %,d addresses and holds no articles; acta watch follows it"
                        .formatted(map.sitemap().pages().size()
                                + map.sitemap().maps().size()));
        };
    }

    /** What an input turned out to be. */
    sealed interface Found {
        record Pieces(Contents contents) implements Found {}

        record News(Feed feed) implements Found {}

        record Map(Sitemap sitemap) implements Found {}
    }

    Found document() throws IOException, Refusal {
        in.mark(Format.HEAD);
        var head = in.readNBytes(Format.HEAD);
        in.reset();
        if (head.length == 0) {
            throw new Refusal("is empty");
        }
        var otherwise = origin.given().published();
        return switch (Format.of(name, head)) {
            case PLAIN_TEXT -> one(PlainText.draft(all()));
            case HTML -> one(HtmlPage.draft(all(), origin.charset()));
            case JSON -> new Found.Pieces(new JsonArticles(name, inUtf8(head), otherwise));
            case JSON_LINES -> new Found.Pieces(new JsonLines(name, inUtf8(head), otherwise));
            case FEED -> new Found.News(XmlFeed.read(all(), origin.pointer().address()));
            case JSON_FEED ->
                new Found.News(JsonFeed.read(all(), origin.pointer().address()));
            case SITEMAP ->
                new Found.Map(Sitemap.of(Xml.of(all()), origin.pointer().address()));
            case NEWSML -> new Found.Pieces(NewsMl.contents(name, all(), otherwise));
            case WARC -> new Found.Pieces(new WarcPages(name, WarcMembers.one(in), otherwise));
            case GZIP -> unpacked(head);
        };
    }

    /** A WARC file is told by what its first member unpacks to; anything else is unpacked, and looked at again. */
    private Found unpacked(byte[] head) throws IOException, Refusal {
        var first = new byte[0];
        try (var peek = new GZIPInputStream(new ByteArrayInputStream(head))) {
            first = peek.readNBytes(8);
        } catch (IOException broken) {
            throw new Refusal("is broken: it begins as gzip does, and cannot be unpacked");
        }
        var begin = new String(first, StandardCharsets.ISO_8859_1);
        if (begin.startsWith("WARC/")) {
            return new Found.Pieces(
                    new WarcPages(name, new GzipMembers(in), origin.given().published()));
        }
        if (begin.startsWith("\u001f\u008b")) {
            throw new Refusal("is compressed twice (gzip); unpack it first");
        }
        return new OpenInput(name.replaceFirst("(?i)\\.gz$", ""), new GZIPInputStream(in), origin).document();
    }

    private Found one(Draft draft) {
        var given = origin.given();
        var intake = draft.at(origin.pointer()).by(given.publisher()).check(Position.of(name), given.published());
        return new Found.Pieces(Contents.of(intake));
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
