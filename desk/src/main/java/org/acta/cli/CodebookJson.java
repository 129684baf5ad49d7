package org.acta.cli;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** The codebook as JSON; its fields are those of docs/formats.md. */
final class CodebookJson {
    private CodebookJson() {}

    static String of(CodebookExtract extract) {
        var json = JsonMapper.shared().createObjectNode();
        json.put("format", "acta-codebook/1").put("codebook", "PLOVER 2.0");
        var types = json.putArray("types");
        for (var entry : extract.types()) {
            types.addObject()
                    .put("type", entry.type().name())
                    .put("quad", entry.quad().name().toLowerCase(Locale.ROOT))
                    .put("score", entry.score())
                    .put("recipient", entry.recipient().name().toLowerCase(Locale.ROOT))
                    .put("meaning", entry.meaning());
        }
        var modes = json.putArray("modes");
        for (var mode : extract.modes()) {
            modes.addObject()
                    .put("type", mode.type().name())
                    .put("mode", mode.name())
                    .put("score", mode.score())
                    .put("meaning", mode.meaning());
        }
        var contexts = json.putArray("contexts");
        extract.contexts()
                .forEach(context ->
                        contexts.addObject().put("context", context.name()).put("meaning", context.meaning()));
        var codes = json.putArray("cameo");
        for (var code : extract.codes()) {
            var node = codes.addObject().put("code", code.code()).put("goldstein", code.goldstein());
            code.type().ifPresentOrElse(type -> node.put("type", type.name()), () -> node.putNull("type"));
            code.mode().ifPresentOrElse(mode -> node.put("mode", mode), () -> node.putNull("mode"));
            var about = node.putArray("contexts");
            code.contexts().forEach(about::add);
            node.put("name", code.name());
        }
        return JsonLayout.page(json) + "\n";
    }
}
