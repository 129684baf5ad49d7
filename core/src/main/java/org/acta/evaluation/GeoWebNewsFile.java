package org.acta.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.acta.annotation.Article;
import org.acta.annotation.Span;

/** Reads GeoWebNews' XML: articles with title, link, text and toponyms; offsets count the characters of the text. */
final class GeoWebNewsFile {
    private final Path file;
    private final XMLStreamReader xml;
    private final List<GoldPlaceArticle> articles = new ArrayList<>();

    private GeoWebNewsFile(Path file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    static List<GoldPlaceArticle> read(Path file) throws IOException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            var reader = new GeoWebNewsFile(file, factory.createXMLStreamReader(in));
            reader.readArticles();
            if (reader.articles.isEmpty()) {
                throw new BrokenCorpusException(file, "expected <article> elements, found none");
            }
            return reader.articles;
        } catch (XMLStreamException e) {
            throw new BrokenCorpusException(file, e.getLocation().getLineNumber(), "this is no XML: " + e.getMessage());
        }
    }

    private void readArticles() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("article")) {
                readArticle();
            }
        }
    }

    private void readArticle() throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        var id = Optional.ofNullable(xml.getAttributeValue(null, "file")).orElse("line " + line);
        Map<String, String> fields = new HashMap<>();
        var toponyms = new ArrayList<Map<String, String>>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("article"))) {
            if (xml.isStartElement()) {
                var name = xml.getLocalName();
                if (name.equals("toponym")) {
                    toponyms.add(readToponym());
                } else if (!name.equals("toponyms")) {
                    fields.put(name, xml.getElementText());
                }
            }
        }
        var text = Optional.ofNullable(fields.get("text"))
                .orElseThrow(() -> new BrokenCorpusException(file, line, "the article has no <text>"));
        articles.add(new GoldPlaceArticle(
                new Article(
                        id,
                        Optional.empty(),
                        Optional.ofNullable(fields.get("link")),
                        Optional.ofNullable(fields.get("title")),
                        Optional.empty(),
                        "en",
                        text),
                toponyms.stream().map(each -> toponym(each, text, line)).toList()));
    }

    private Map<String, String> readToponym() throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("toponym"))) {
            if (xml.isStartElement()) {
                fields.put(xml.getLocalName(), xml.getElementText().strip());
            }
        }
        return fields;
    }

    private GoldToponym toponym(Map<String, String> fields, String text, int line) {
        int start = whole(fields, "start", line);
        int end = whole(fields, "end", line);
        if (start < 0 || end <= start || end > text.length()) {
            throw new BrokenCorpusException(
                    file, line, "toponym from %d to %d lies outside of the article's text".formatted(start, end));
        }
        return new GoldToponym(
                new Span(start, end),
                fields.getOrDefault("type", ""),
                point(fields),
                Optional.ofNullable(fields.get("geonamesID")).filter(id -> !id.isEmpty()));
    }

    private int whole(Map<String, String> fields, String name, int line) {
        try {
            return Integer.parseInt(fields.getOrDefault(name, ""));
        } catch (NumberFormatException e) {
            throw new BrokenCorpusException(file, line, "a toponym of this article has no <" + name + ">");
        }
    }

    private static Optional<GoldToponym.Point> point(Map<String, String> fields) {
        try {
            return Optional.of(new GoldToponym.Point(
                    Double.parseDouble(fields.getOrDefault("latitude", "")),
                    Double.parseDouble(fields.getOrDefault("longitude", ""))));
        } catch (NumberFormatException nowhere) {
            return Optional.empty();
        }
    }
}
