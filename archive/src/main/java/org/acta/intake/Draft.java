package org.acta.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Article;

/** An article as its format gave it, not looked at yet. */
record Draft(
        Optional<String> id,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> title,
        Optional<String> published,
        String text,
        List<String> notes) {

    static Draft of(String text) {
        var none = Optional.<String>empty();
        return new Draft(none, none, none, none, none, text, List.of());
    }

    Draft titled(Optional<String> title) {
        return new Draft(id, publisher, url, title, published, text, notes);
    }

    Draft noting(List<String> more) {
        var all = new ArrayList<>(notes);
        all.addAll(more);
        return new Draft(id, publisher, url, title, published, text, all);
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
        if (!English.looksLike(text)) {
            return new Intake.Rejected(position, "does not look like English, the one language that Acta reads");
        }
        return accept(position, otherwise);
    }

    private Intake accept(Position position, Optional<LocalDate> otherwise) {
        var all = new ArrayList<>(notes);
        var day = published.flatMap(Dates::parse);
        if (published.isPresent() && day.isEmpty()) {
            all.add("date not understood: \"%s\" (write 2022-02-10)".formatted(shortened(published.get())));
        }
        var article =
                new Article(id.orElse(position.toString()), publisher, url, title, day.or(() -> otherwise), "en", text);
        return new Intake.Accepted(position, article, all);
    }

    private static String shortened(String words) {
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }
}
