package org.acta.intake;

import java.util.List;
import org.acta.annotation.Article;

/** What came of one piece of input: an article to read, one to keep unread, or the reason why there is none. */
public sealed interface Intake {
    Position position();

    /** @param notes what the user should know, one line each: a guessed charset, a date not understood */
    record Accepted(Position position, Article article, List<String> notes) implements Intake {
        public Accepted {
            notes = List.copyOf(notes);
        }
    }

    /**
     * An article in another language than English: kept and marked, not read. Its language is the code that its publisher
     * declares (ISO 639), {@code und} where that is not told.
     */
    record Unread(Position position, Article article, List<String> notes) implements Intake {
        public Unread {
            notes = List.copyOf(notes);
        }

        /** One line, as in {@link Rejected}. */
        public String reason() {
            return "does not look like English, the one language that Acta reads";
        }
    }

    /** @param reason one line that goes on from the name of the input: "is empty" */
    record Rejected(Position position, String reason) implements Intake {}
}
