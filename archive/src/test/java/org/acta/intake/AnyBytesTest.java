package org.acta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** Whatever bytes come: articles or reasons, in bounded time, and never an exception. */
class AnyBytesTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final List<String> BEGINNINGS = List.of(
            "",
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 40\r\n\r\nHTTP/1.1 200 OK\r\n",
            "<?xml version=\"1.0\"?><rss><channel>",
            "<feed xmlns='http://www.w3.org/2005/Atom'>",
            "<urlset>",
            "<newsItem guid='1'>",
            "<newsMessage>",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [",
            "{\"uri\": \"1\", ",
            "[{",
            "<!doctype html><html>");
    private static final List<String> PIECES = List.of(
            "<item>",
            "</item>",
            "<entry>",
            "<title>",
            "</title>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<!DOCTYPE x [",
            "&amp;",
            "&#x110000;",
            "&#0;",
            "<content type='xhtml'>",
            "<link href='http://[::1'/>",
            "<loc>%%</loc>",
            "<url>",
            "<pubDate>99 Foo 20222 10:00</pubDate>",
            "<inlineXML>",
            "<contentSet>",
            "<itemMeta>",
            "<nitf:p>",
            "<p>",
            "\"items\":",
            "\"bodies\": [",
            "\"value\":",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\uD800",
            "1e999",
            "null",
            "true",
            "\u0000",
            "\uFEFF",
            "\uD83D\uDE00",
            "\r\n\r\n",
            "WARC/1.1\r\n",
            "Content-Length: -5\r\n",
            "Content-Length: 99999999999\r\n",
            "WARC-Target-URI: :::\r\n",
            "WARC-Date: x\r\n",
            "HTTP/1.1 200 OK\r\n",
            "Content-Type: text/html; charset=nonsense\r\n",
            "Transfer-Encoding: chunked\r\n",
            "Content-Encoding: br\r\n",
            "The envoy said that the talks would go on. ",
            "<script type='application/ld+json'>",
            "<base href='//'>",
            "<html lang='x-x'>",
            "<meta charset=utf-16>",
            "<div>".repeat(300));

    @Property(tries = 400)
    void scraps_of_all_formats_are_read_or_refused(@ForAll("scraps") String input) {
        survives(input.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 150)
    void so_are_packed_scraps(@ForAll("scraps") String input) throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        }
        survives(packed.toByteArray());
    }

    @Property(tries = 300)
    void so_are_bytes_of_any_kind(@ForAll("beginning") String beginning, @ForAll byte[] rest) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(beginning.getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(rest);
        survives(all.toByteArray());
    }

    private static void survives(byte[] input) {
        Assertions.assertTimeoutPreemptively(LONG, () -> {
            assertThatCode(() -> assertThat(Taken.of(input).all()).isNotNull()).doesNotThrowAnyException();
        });
    }

    @Provide
    static Arbitrary<String> beginning() {
        return Arbitraries.of(BEGINNINGS);
    }

    @Provide
    static Arbitrary<String> scraps() {
        var pieces = Arbitraries.oneOf(
                        Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(60)
                .map(list -> list.stream().collect(Collectors.joining()));
        return beginning().flatMap(first -> pieces.map(first::concat));
    }
}
