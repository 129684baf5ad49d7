package org.acta.intake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's own words on a page: paragraphs with a blank line between, without title, captions and invitations. */
final class MainText {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, nav, aside, footer, form, button, select, figure, figcaption, iframe, object,"
                    + " svg, video, audio, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
                    + " [role=contentinfo], [role=dialog], [role=banner]";
    private static final Pattern NAMED_ASIDE = Pattern.compile(
            "(?:^|[\\s_-])(?:caption|credits?|read-?more|related|recirc\\w*|newsletter|promo\\w*|shar(?:e|ing)|social\\w*|"
                    + "advert\\w*|ads?|sponsored|breadcrumbs?|comments?|cookie\\w*|paywall|subscri\\w*|byline|tags?)"
                    + "(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    /** Paragraphs that invite, advertise or credit. */
    private static final Pattern INVITATION = Pattern.compile(
            "(?:(?:read|see|watch)(?: also| more| next)?:.*|(?:also )?read (?:also|more|next)\\b.*|more on this(?: story)?:?|"
                    + "related(?: articles?| stories| topics| content)?:?|recommended(?: reading| stories)?:?|"
                    + "advertise?ment|sponsored(?: content)?|(?:skip|continue|scroll) .*(?:advert|content|reading).*|"
                    + "sign up (?:for|to) .*|subscribe(?: now| to .*|)|follow us .*|share (?:this|on) .*|click here .*|"
                    + "(?:photo|image|picture|video|credit|caption|file photo)(?: credit| source| caption)?\\s*[:,] .*|"
                    + "(?:©|\\(c\\)|copyright) .*|.*all rights reserved\\.?|by [\\p{L}.’' -]{3,60})",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_INVITATION = 200;
    /** An element that holds more than this share of the page is no aside, whatever it is called. */
    private static final double LARGEST_ASIDE = 0.25;
    /** What the extractor finds is believed when it is at least so long. */
    private static final int ENOUGH = 140;

    /** The nodes of a page, and how deep they are nested, for the extractor to be asked. Usual are thousands, and thirty. */
    private static final int MOST_NODES = 100_000;

    private static final int DEEPEST = 200;

    private final Document page;
    private final Optional<String> title;

    MainText(Document page, Optional<String> title) {
        this.page = page;
        this.title = title;
    }

    /** The text of a piece of HTML that is all article, such as a feed or a wire gives. */
    static String ofFragment(String html, Optional<String> title) {
        var page = Jsoup.parseBodyFragment(html);
        var text = new MainText(page, title);
        page.select(NEVER_TEXT).remove();
        if (!text.isWild()) {
            text.removeNamedAsides();
        }
        return text.join(new Paragraphs(page.body()).list());
    }

    /** Changes the page: what is no text is taken out of it. */
    String text() {
        page.select(NEVER_TEXT).remove();
        if (isWild()) {
            return anyParagraphs(page);
        }
        removeNamedAsides();
        var spare = page.clone();
        var found = readable();
        return found.length() >= ENOUGH ? found : longest(found, anyParagraphs(spare));
    }

    /** No page that a person wrote or reads; the extractor would take minutes for it. */
    private boolean isWild() {
        var elements = new AtomicInteger();
        var deepest = new AtomicInteger();
        page.traverse((node, depth) -> {
            elements.incrementAndGet();
            deepest.accumulateAndGet(depth, Math::max);
        });
        return elements.get() > MOST_NODES || deepest.get() > DEEPEST;
    }

    private void removeNamedAsides() {
        int whole = page.text().length();
        var asides = page.body().select("[class], [id]").stream()
                .filter(element -> NAMED_ASIDE
                        .matcher(element.className() + " " + element.id())
                        .find())
                .filter(element -> element.text().length() < LARGEST_ASIDE * whole)
                .toList();
        asides.forEach(Element::remove);
    }

    private String readable() {
        Readability4J extractor = new Readability4JExtended("https://localhost/", page);
        var content = extractor.parse().getArticleContent();
        return content == null ? "" : join(new Paragraphs(content).list());
    }

    /** For pages too short for the extractor. */
    private String anyParagraphs(Document spare) {
        for (var selector : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            var holder = spare.selectFirst(selector);
            if (holder != null && !holder.text().isBlank()) {
                return join(new Paragraphs(holder).list());
            }
        }
        return join(new Paragraphs(spare.body()).list());
    }

    private String join(List<String> paragraphs) {
        return paragraphs.stream().filter(this::isArticle).collect(Collectors.joining("\n\n"));
    }

    private boolean isArticle(String paragraph) {
        boolean isTitle = title.map(paragraph::equalsIgnoreCase).orElse(false);
        boolean isInvitation = paragraph.length() <= LONGEST_INVITATION
                && INVITATION.matcher(paragraph).matches();
        return !isTitle && !isInvitation;
    }

    private static String longest(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }
}
