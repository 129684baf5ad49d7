package org.acta.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says about its article: linked data first, then meta elements, then what is to be seen. */
record PageMetadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> published,
        Optional<String> language) {

    private static final List<String> TITLE = List.of(
            "meta[property=og:title]", "meta[name=twitter:title]", "meta[name=dc.title]", "[itemprop=headline]");
    private static final List<String> PUBLISHER = List.of(
            "meta[property=og:site_name]",
            "meta[name=dc.publisher]",
            "meta[name=publisher]",
            "meta[name=application-name]",
            "[itemprop=publisher] [itemprop=name]");
    private static final List<String> URL =
            List.of("link[rel=canonical]", "meta[property=og:url]", "meta[itemprop=mainEntityOfPage]");
    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:article:published_time]",
            "meta[itemprop=datePublished]",
            "[itemprop=datePublished]",
            "meta[name=dc.date.issued]",
            "meta[name=dcterms.created]",
            "meta[name=dc.date]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=publishdate]",
            "meta[name=date]",
            "time[pubdate]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]");

    private static final List<String> LANGUAGE =
            List.of("html[lang]", "meta[http-equiv=content-language]", "meta[property=og:locale]", "body[lang]");

    private static final String BETWEEN = "\\s+[|–—·:-]\\s+";

    static PageMetadata of(Document page) {
        var linked = LinkedData.of(page);
        var publisher = linked.publisher().or(() -> first(page, PUBLISHER));
        var title = linked.headline()
                .or(() -> first(page, TITLE))
                .or(() -> onlyHeading(page))
                .or(() -> text(page.title()))
                .map(words -> withoutPublisher(words, publisher));
        return new PageMetadata(
                title,
                publisher,
                first(page, URL).or(linked::url),
                linked.published().or(() -> first(page, PUBLISHED)),
                language(page));
    }

    private static Optional<String> language(Document page) {
        return LANGUAGE.stream()
                .flatMap(selector -> page.select(selector).stream())
                .flatMap(element -> Stream.of(element.attr("lang"), element.attr("content")))
                .flatMap(tag -> text(tag).stream())
                .findFirst();
    }

    private static Optional<String> first(Document page, List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> page.select(selector).stream())
                .flatMap(element -> value(element).stream())
                .findFirst();
    }

    /** What an element says: in an attribute where it has one for that, else in its text. */
    private static Optional<String> value(Element element) {
        return Stream.of("content", "datetime", "href")
                .map(element::attr)
                .flatMap(attribute -> text(attribute).stream())
                .findFirst()
                .or(() -> element.nameIs("meta") ? Optional.empty() : text(element.text()));
    }

    private static Optional<String> onlyHeading(Document page) {
        var headings = page.select("h1");
        return headings.size() == 1 ? text(headings.getFirst().text()) : Optional.empty();
    }

    /** "Talks go on | The Post" is by The Post, and called "Talks go on". */
    private static String withoutPublisher(String title, Optional<String> publisher) {
        return publisher
                .map(name -> title.replaceFirst("(?i)" + BETWEEN + Pattern.quote(name) + "$", ""))
                .orElse(title);
    }

    private static Optional<String> text(String words) {
        var tidy = words.replaceAll("\\s+", " ").strip();
        return tidy.isEmpty() ? Optional.empty() : Optional.of(tidy);
    }
}
