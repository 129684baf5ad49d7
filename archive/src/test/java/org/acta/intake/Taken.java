package org.acta.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Article;

/** What comes of an input that is given as text or bytes. */
record Taken(List<Intake> all) {
    static final String TEXT = "The envoy said that the talks would go on, and that nobody had left the table.";
    static final String MORE =
            "The minister told reporters on Monday that her country would not sign before the summer.";

    static Taken of(String input) {
        return of(input.getBytes(StandardCharsets.UTF_8));
    }

    static Taken of(byte[] input) {
        var all = new ArrayList<Intake>();
        try (var inputs = new Inputs(List.of("-"), Optional.empty(), new ByteArrayInputStream(input))) {
            inputs.forEachRemaining(all::add);
        }
        return new Taken(all);
    }

    List<Intake.Accepted> accepted() {
        return all.stream()
                .filter(Intake.Accepted.class::isInstance)
                .map(Intake.Accepted.class::cast)
                .toList();
    }

    List<Article> articles() {
        return accepted().stream().map(Intake.Accepted::article).toList();
    }

    /** As the user sees them. */
    List<String> reasons() {
        return all.stream()
                .filter(Intake.Rejected.class::isInstance)
                .map(intake -> intake.position() + ": " + ((Intake.Rejected) intake).reason())
                .toList();
    }

    String reason() {
        return ((Intake.Rejected) all.getFirst()).reason();
    }
}
