package org.acta.intake;

import java.util.List;
import org.acta.annotation.Article;

/** What came of one piece of input: an article to read, or the reason why there is none. */
public sealed interface Intake {
    Position position();

    /** @param notes what the user should know, one line each: a guessed charset, a date not understood */
    record Accepted(Position position, Article article, List<String> notes) implements Intake {
        public Accepted {
            notes = List.copyOf(notes);
        }
    }

    /** @param reason one line that goes on from the name of the input: "is empty" */
    record Rejected(Position position, String reason) implements Intake {}
}
