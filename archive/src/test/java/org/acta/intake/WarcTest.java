package org.acta.intake;

import static org.acta.intake.Taken.MORE;
import static org.acta.intake.Taken.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.acta.annotation.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

@Timeout(60)
class WarcTest {
    private static final Instant CRAWLED = Instant.parse("2022-02-12T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "GZIP"})
    void pages_come_out_and_the_rest_is_passed_over(String compression) throws IOException {
        var warc = warc(WarcCompression.valueOf(compression), List.of(page("one"), page("two")));

        var taken = Taken.of(warc);

        assertThat(taken.reasons()).isEmpty();
        assertThat(taken.articles()).hasSize(2).allSatisfy(article -> {
            assertThat(article.id()).startsWith("urn:uuid:");
            assertThat(article.text()).isEqualTo(TEXT + "\n\n" + MORE);
        });
        assertThat(taken.articles())
                .extracting(article -> article.url().orElse(""))
                .containsExactly("https://post.example/one", "https://post.example/two");
    }

    @Test
    void the_day_of_the_crawl_is_the_last_resort_and_said_to_be() throws IOException {
        var dated =
                page("dated").replace("<head>", "<head><meta property='article:published_time' content='2022-02-10'>");

        var accepted = Taken.of(warc(WarcCompression.GZIP, List.of(page("one"), dated)))
                .accepted();

        assertThat(accepted.get(0).article().published()).contains(LocalDate.of(2022, 2, 12));
        assertThat(accepted.get(0).notes()).containsExactly("no date of publication; the day of the crawl was taken");
        assertThat(accepted.get(1).article().published()).contains(LocalDate.of(2022, 2, 10));
        assertThat(accepted.get(1).notes()).isEmpty();
    }

    @Test
    void a_member_that_is_broken_is_told_and_the_rest_goes_on() throws IOException {
        var members = members(10);
        for (int at = 12; at < members.get(4).length; at += 37) {
            var broken = members.get(4).clone();
            broken[at] ^= 0x55;

            var taken = Taken.of(join(members, 4, broken));

            assertThat(taken.articles())
                    .as("byte %d of %d %s", at, members.get(4).length, taken.reasons())
                    .hasSize(9);
            assertThat(taken.reasons()).singleElement().asString().startsWith("stdin[5]: is a broken WARC record: ");
        }
    }

    @Test
    void a_member_cut_short_is_told_and_the_rest_goes_on() throws IOException {
        var members = members(10);
        for (int length = 1; length < members.get(4).length; length += 29) {
            var taken = Taken.of(join(members, 4, Arrays.copyOf(members.get(4), length)));

            assertThat(taken.articles())
                    .as("%d bytes of %d %s", length, members.get(4).length, taken.reasons())
                    .hasSizeBetween(8, 9);
            assertThat(taken.articles())
                    .last()
                    .extracting(article -> article.url().orElse(""))
                    .isEqualTo("https://post.example/9");
        }
    }

    @Test
    void a_file_cut_short_gives_what_came_before() throws IOException {
        var whole = join(members(3), 0, members(3).getFirst());

        var taken = Taken.of(Arrays.copyOf(whole, whole.length - 40));

        assertThat(taken.articles()).hasSize(2);
        assertThat(taken.reasons()).containsExactly("stdin[3]: is a broken WARC record: the file ends within it");
    }

    @Test
    void rubbish_between_members_is_passed_over() throws IOException {
        var rubbish = new byte[200_000];
        new java.util.Random(3).nextBytes(rubbish);
        var members = members(3);
        members.add(1, rubbish);

        assertThat(Taken.of(join(members, 0, members.getFirst())).articles()).hasSize(3);
    }

    @Test
    void a_file_packed_as_one_is_read_too() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new java.util.zip.GZIPOutputStream(packed)) {
            out.write(warc(WarcCompression.NONE, List.of(page("1"), page("2"), page("3"))));
        }

        assertThat(Taken.of(packed.toByteArray()).articles())
                .extracting(Article::published)
                .hasSize(3);
    }

    @Test
    void an_encoding_that_was_undone_is_not_undone_twice() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            var body = page("one").getBytes(StandardCharsets.UTF_8);
            var http = new HttpResponse.Builder(200, "OK")
                    .addHeader("Content-Type", "text/html")
                    .addHeader("Content-Encoding", "gzip")
                    .body(null, body)
                    .build();
            writer.write(new WarcResponse.Builder(URI.create("https://post.example/one"))
                    .date(CRAWLED)
                    .body(http)
                    .build());
        }

        assertThat(Taken.of(bytes.toByteArray()).articles()).hasSize(1);
    }

    private static String page(String name) {
        return "<html><head><title>Talks go on</title></head><body><article><p>" + TEXT + "</p><p>" + MORE
                + "</p></article><!-- " + name + " --></body></html>";
    }

    /** Each a record, packed by itself. */
    private static List<byte[]> members(int count) throws IOException {
        var members = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            var bytes = new ByteArrayOutputStream();
            try (var writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
                writer.write(response("" + i, page("" + i)));
            }
            members.add(bytes.toByteArray());
        }
        return members;
    }

    private static byte[] join(List<byte[]> members, int replaced, byte[] with) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < members.size(); i++) {
            bytes.write(i == replaced ? with : members.get(i));
        }
        return bytes.toByteArray();
    }

    private static byte[] warc(WarcCompression compression, List<String> pages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            writer.write(new Warcinfo.Builder()
                    .body(MediaType.WARC_FIELDS, "software: by hand\r\n".getBytes(StandardCharsets.UTF_8))
                    .build());
            for (var page : pages) {
                var name = page.replaceFirst("(?s).*<!-- (\\w+) -->.*", "$1");
                writer.write(new WarcRequest.Builder(URI.create("https://post.example/" + name))
                        .body(MediaType.HTTP_REQUEST, "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                        .build());
                writer.write(response(name, page));
                writer.write(other("https://post.example/missing", 404, "text/html"));
                writer.write(other("https://post.example/picture", 200, "image/png"));
            }
        }
        return bytes.toByteArray();
    }

    private static WarcResponse response(String name, String page) throws IOException {
        var http = new HttpResponse.Builder(200, "OK")
                .body(MediaType.HTML_UTF8, page.getBytes(StandardCharsets.UTF_8))
                .build();
        return new WarcResponse.Builder(URI.create("https://post.example/" + name))
                .date(CRAWLED)
                .body(http)
                .build();
    }

    private static WarcResponse other(String address, int status, String type) throws IOException {
        var http = new HttpResponse.Builder(status, "So")
                .body(MediaType.parse(type), TEXT.getBytes(StandardCharsets.UTF_8))
                .build();
        return new WarcResponse.Builder(URI.create(address))
                .date(CRAWLED)
                .body(http)
                .build();
    }
}
