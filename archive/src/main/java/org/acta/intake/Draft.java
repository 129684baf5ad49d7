package org.acta.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acta.annotation.Article;

/**
 * An article as its format gave it, not looked at yet.
 *
 * @param published as written
 * @param language as declared: a tag such as {@code en-GB}
 * @param crawled when it was fetched, if long ago: the last resort for the day of publication
 */
record Draft(
        Optional<String> id,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> title,
        Optional<String> published,
        Optional<String> language,
        Optional<LocalDate> crawled,
        String text,
        List<String> notes) {

    /** ISO 639 has a code for what nobody has told. */
    private static final String UNDETERMINED = "und";

    static Draft of(String text) {
        var none = Optional.<String>empty();
        return new Draft(none, none, none, none, none, none, Optional.empty(), text, List.of());
    }

    Draft titled(Optional<String> title) {
        return new Draft(id, publisher, url, title, published, language, crawled, text, notes);
    }

    Draft identified(Optional<String> id) {
        return new Draft(id, publisher, url, title, published, language, crawled, text, notes);
    }

    Draft crawledOn(LocalDate day) {
        return new Draft(id, publisher, url, title, published, language, Optional.of(day), text, notes);
    }

    Draft noting(List<String> more) {
        var all = new ArrayList<>(notes);
        all.addAll(more);
        return new Draft(id, publisher, url, title, published, language, crawled, text, all);
    }

    /**
     * What was found at an address that something pointed to. The page's own words come first; but a canonical address counts
     * only on the page's own host.
     */
    Draft at(Pointer pointer) {
        return new Draft(
                id.or(pointer::address),
                publisher.or(pointer::publisher),
                url.filter(canonical -> Addresses.sameHost(canonical, pointer.address()))
                        .or(pointer::address),
                title.or(pointer::title),
                published.or(pointer::published),
                language.or(pointer::language),
                crawled,
                text,
                notes);
    }

    /** A publisher's name given by the user outdoes what feeds and pages call themselves. */
    Draft by(Optional<String> name) {
        return new Draft(id, name.or(() -> publisher), url, title, published, language, crawled, text, notes);
    }

    /** Looks at the text, and makes an article of what will do. */
    Intake check(Position position, Optional<LocalDate> otherwise) {
        if (text.chars().noneMatch(Character::isLetter)) {
            return new Intake.Rejected(position, "has no text");
        }
        if (text.length() > Limits.ARTICLE) {
            return new Intake.Rejected(
                    position,
                    "is too long: %,d characters, and an article may have %,d"
                            .formatted(text.length(), Limits.ARTICLE));
        }
        return accept(position, otherwise);
    }

    private Intake accept(Position position, Optional<LocalDate> otherwise) {
        var all = new ArrayList<>(notes);
        var day = day(all, otherwise);
        boolean isEnglish = English.looksLike(text);
        var article = new Article(
                id.orElse(position.toString()), publisher, url, title, day, isEnglish ? "en" : otherLanguage(), text);
        return isEnglish ? new Intake.Accepted(position, article, all) : new Intake.Unread(position, article, all);
    }

    private Optional<LocalDate> day(List<String> all, Optional<LocalDate> otherwise) {
        var given = published.flatMap(Dates::parse);
        if (given.isPresent()) {
            return given;
        }
        published.ifPresent(
                written -> all.add("date not understood: \"%s\" (write 2022-02-10)".formatted(shortened(written))));
        var inAddress = url.flatMap(Dates::inAddress);
        if (inAddress.isPresent()) {
            all.add("no date of publication; the one in its address was taken");
            return inAddress;
        }
        if (otherwise.isPresent() || crawled.isEmpty()) {
            return otherwise;
        }
        all.add("no date of publication; the day of the crawl was taken");
        return crawled;
    }

    /** A text that is not English and says that it is tells us nothing. */
    private String otherLanguage() {
        return language.map(tag ->
                        Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage())
                .filter(code -> !code.isEmpty() && !code.equals("en"))
                .orElse(UNDETERMINED);
    }

    private static String shortened(String words) {
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }
}
