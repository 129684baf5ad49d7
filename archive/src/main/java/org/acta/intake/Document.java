package org.acta.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found at an address, told by its content: articles, or a list of where they are. */
public sealed interface Document {

    /** Pages, JSON, NewsML-G2 and the like; what can not be taken in is among them, with its reason. */
    record Articles(List<Intake> intakes) implements Document {
        public Articles {
            intakes = List.copyOf(intakes);
        }
    }

    record OfFeed(Feed feed) implements Document {}

    record OfSitemap(Sitemap sitemap) implements Document {}

    /**
     * @param pointer with the address of the document
     * @param charset that came with the document, outside of it
     */
    static Document read(byte[] bytes, Optional<Charset> charset, Pointer pointer, Given given) {
        var name = pointer.address().orElse("document");
        try {
            var origin = new OpenInput.Origin(pointer, given, charset);
            return switch (new OpenInput(name, new ByteArrayInputStream(bytes), origin).document()) {
                case OpenInput.Found.Pieces pieces -> new Articles(all(pieces.contents()));
                case OpenInput.Found.News news -> new OfFeed(news.feed());
                case OpenInput.Found.Map map -> new OfSitemap(map.sitemap());
            };
        } catch (Refusal refusal) {
            return new Articles(List.of(new Intake.Rejected(Position.of(name), refusal.reason())));
        } catch (IOException | RuntimeException e) {
            return new Articles(List.of(new Intake.Rejected(Position.of(name), Paths.reason(e))));
        }
    }

    private static List<Intake> all(Contents contents) throws IOException {
        var all = new ArrayList<Intake>();
        for (var next = contents.next(); next.isPresent(); next = contents.next()) {
            all.add(next.get());
        }
        return all;
    }
}
