package org.acta.cli;

import java.util.List;
import org.acta.annotation.Reading;
import org.acta.intake.Position;

/** What became of one piece of input. */
sealed interface Outcome {

    record Done(Position position, Reading reading, List<String> notes) implements Outcome {
        public Done {
            notes = List.copyOf(notes);
        }
    }

    record Refused(Position position, String reason) implements Outcome {}

    record Broken(Position position, Throwable cause) implements Outcome {}
}
