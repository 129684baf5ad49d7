package org.acta.record;

import java.io.StringWriter;
import java.util.Optional;
import org.acta.annotation.Reading;
import org.acta.codebook.Codebook;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes readings as {@code acta/1} records. Safe to share between threads. */
public final class RecordWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final Optional<Provenance> provenance;
    private final Codebook codebook = Codebook.shipped();

    /** A writer of records that do not say what made them. */
    public RecordWriter() {
        this(Optional.empty());
    }

    public RecordWriter(Optional<Provenance> provenance) {
        this.provenance = provenance;
    }

    /** The record on one line, without a line end. */
    public String line(Reading reading) {
        return write(reading, ObjectWriteContext.empty(), RecordJson.Text.WRITTEN);
    }

    /** The same without {@code article.text}, for those who keep that elsewhere. */
    public String lineWithoutText(Reading reading) {
        return write(reading, ObjectWriteContext.empty(), RecordJson.Text.LEFT_OUT);
    }

    /** The record laid out for the eye, without a line end after it. */
    public String page(Reading reading) {
        return write(reading, new Indented(), RecordJson.Text.WRITTEN);
    }

    private String write(Reading reading, ObjectWriteContext layout, RecordJson.Text text) {
        var out = new StringWriter(reading.text().length() * 2 + 1024);
        try (var json = JSON.createGenerator(layout, out)) {
            new RecordJson(json, reading, codebook, text).write(provenance);
        }
        return out.toString();
    }

    /** Two blanks an indent, one entry a line. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
            var indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
