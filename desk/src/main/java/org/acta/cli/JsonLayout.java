package org.acta.cli;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON laid out for the eye as records are: two blanks an indent, one entry a line. */
final class JsonLayout {
    private static final ObjectWriter WRITER = writer();

    private JsonLayout() {}

    /** Without a line end after it. */
    static String page(JsonNode node) {
        return WRITER.writeValueAsString(node);
    }

    private static ObjectWriter writer() {
        var separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        var indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.shared()
                .writer()
                .with(new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
    }
}
