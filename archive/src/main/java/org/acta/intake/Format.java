package org.acta.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What an input is written in, told by how it begins; its name only settles what that leaves open. */
enum Format {
    PLAIN_TEXT,
    HTML,
    JSON,
    JSON_LINES,
    /** RSS or Atom. */
    FEED,
    JSON_FEED,
    SITEMAP,
    NEWSML,
    WARC,
    GZIP;

    private static final Pattern OPENING_TAG = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|meta|title|link|main|article|section|div|h1|p)[\\s/>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_XML = Pattern.compile("<(?:\\?xml|!DOCTYPE)\\b");
    private static final Map<String, Format> BY_ROOT = Map.of(
            "rss", FEED,
            "feed", FEED,
            "RDF", FEED,
            "urlset", SITEMAP,
            "sitemapindex", SITEMAP,
            "newsItem", NEWSML,
            "newsMessage", NEWSML);
    /** The address that every JSON Feed names as its version. */
    private static final Pattern JSON_FEED_VERSION =
            Pattern.compile("\"version\"\\s*:\\s*\"https?:(?:\\\\?/){2}(?:www\\.)?jsonfeed\\.org");
    /** A line that cannot be a whole object: more is to come. */
    private static final Pattern UNFINISHED = Pattern.compile("[\\[{,:]\\s*$");

    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]{1,40}:)?([\\w.-]{1,40})[\\s/>]");
    private static final String GZIP_MAGIC = "\u001f\u008b";

    /** How much of an input is looked at. */
    static final int HEAD = 1 << 16;

    /** @param head the first bytes, {@link #HEAD} of them where there are so many */
    static Format of(String name, byte[] head) throws Refusal {
        if (begins(head, "WARC/")) {
            return WARC;
        }
        if (begins(head, GZIP_MAGIC)) {
            return GZIP;
        }
        refuseBinary(head);
        var start = start(head);
        if (start.startsWith("[")) {
            return looksLikeJsonArray(start) ? JSON : PLAIN_TEXT;
        }
        if (start.startsWith("{")) {
            return JSON_FEED_VERSION.matcher(start).find()
                    ? JSON_FEED
                    : isLines(name, start, head.length) ? JSON_LINES : JSON;
        }
        if (hasEnding(name, "jsonl", "ndjson")) {
            return JSON_LINES;
        }
        var byRoot = BY_ROOT.get(root(start));
        if (byRoot != null) {
            return byRoot;
        }
        if (isHtml(name, start)) {
            return HTML;
        }
        if (OTHER_XML.matcher(start).lookingAt()) {
            throw new Refusal(
                    "is XML, but no web page, feed or news item; Acta reads text, HTML, JSON, RSS, Atom and NewsML-G2");
        }
        return PLAIN_TEXT;
    }

    private static void refuseBinary(byte[] head) throws Refusal {
        var latin = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        if (latin.startsWith("%PDF-")) {
            throw new Refusal("is a PDF; Acta reads text, HTML and JSON");
        }
        if (latin.startsWith("PK\3\4")) {
            throw new Refusal("is a zip archive or an office document; Acta reads text, HTML and JSON");
        }
        if (ByteOrderMark.of(head).isEmpty()) {
            for (var octet : head) {
                if (octet == 0) {
                    throw new Refusal("is not text (binary data)");
                }
            }
        }
    }

    private static boolean begins(byte[] head, String latin) {
        return new String(head, 0, Math.min(latin.length(), head.length), StandardCharsets.ISO_8859_1).equals(latin);
    }

    /** The local name of the root element; empty where what is no element comes first. */
    private static String root(String start) {
        int at = 0;
        while (start.startsWith("<?", at) || start.startsWith("<!", at)) {
            var end = endOfProlog(start, at);
            int close = start.indexOf(end, at);
            if (close < 0) {
                return "";
            }
            at = close + end.length();
            while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
                at++;
            }
        }
        var tag = ROOT.matcher(start).region(at, start.length());
        return tag.lookingAt() ? tag.group(1) : "";
    }

    private static String endOfProlog(String start, int at) {
        if (start.startsWith("<!--", at)) {
            return "-->";
        }
        int subset = start.indexOf('[', at);
        int close = start.indexOf('>', at);
        return start.startsWith("<!DOCTYPE", at) && subset >= 0 && subset < close ? "]>" : ">";
    }

    /** The head as text, roughly: enough to see ASCII in it. */
    private static String start(byte[] head) {
        var mark = ByteOrderMark.of(head);
        int from = mark.map(ByteOrderMark::length).orElse(0);
        var charset = mark.map(ByteOrderMark::charset)
                .filter(wide -> !wide.equals(StandardCharsets.UTF_8))
                .orElse(StandardCharsets.ISO_8859_1);
        return new String(head, from, head.length - from, charset).stripLeading();
    }

    /** News may begin with "[Updated at noon]" too. */
    private static boolean looksLikeJsonArray(String start) {
        var rest = start.substring(1).stripLeading();
        return rest.isEmpty()
                || rest.startsWith("[")
                || rest.startsWith("{")
                || rest.startsWith("]")
                || rest.startsWith("\"");
    }

    /** A line that has no end in sight is one of many, or may as well be read as the only one. */
    private static boolean isLines(String name, String start, int seen) {
        if (hasEnding(name, "jsonl", "ndjson")) {
            return true;
        }
        var lines = start.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return lines.size() == 1
                ? seen == HEAD
                : !UNFINISHED.matcher(lines.getFirst()).find()
                        && lines.get(1).stripLeading().startsWith("{");
    }

    private static boolean isHtml(String name, String start) {
        var opening = OPENING_TAG.matcher(start);
        return opening.find() && (start.startsWith("<") || hasEnding(name, "html", "htm", "xhtml"));
    }

    private static boolean hasEnding(String name, String... endings) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var ending : endings) {
            if (lower.endsWith("." + ending)) {
                return true;
            }
        }
        return false;
    }
}
