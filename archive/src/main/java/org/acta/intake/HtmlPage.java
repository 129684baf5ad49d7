package org.acta.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** An article as a web page: its main text, and what the page says about itself. */
final class HtmlPage {
    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile(
            "(?:<meta[^>]+charset|<\\?xml[^>]+encoding)\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

    private HtmlPage() {}

    static Draft draft(byte[] bytes) throws Refusal {
        return draft(bytes, Optional.empty());
    }

    /** @param told the charset that came with the page, outside of it */
    static Draft draft(byte[] bytes, Optional<Charset> told) throws Refusal {
        var decoded = Decoded.of(bytes, told.map(HtmlPage::asBrowsersDo).or(() -> declaredCharset(bytes)));
        try {
            return draft(decoded.text()).noting(decoded.notes());
        } catch (StackOverflowError tooDeep) {
            throw new Refusal("is nested too deeply for a web page");
        }
    }

    static Draft draft(String html) {
        var page = Jsoup.parse(html);
        var about = PageMetadata.of(page);
        return new Draft(
                Optional.empty(),
                about.publisher(),
                about.url(),
                about.title(),
                about.published(),
                about.language(),
                Optional.empty(),
                new MainText(page, about.title()).text(),
                List.of());
    }

    /** What a page or an XML document says at its top. */
    static Optional<Charset> declaredCharset(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        var found = CHARSET.matcher(head);
        try {
            return found.find() ? Optional.of(asBrowsersDo(Charset.forName(found.group(1)))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Pages that say Latin-1 or ASCII are written in Windows-1252, and the HTML standard reads them so. */
    private static Charset asBrowsersDo(Charset declared) {
        return declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII)
                ? Charset.forName("windows-1252")
                : declared;
    }
}
