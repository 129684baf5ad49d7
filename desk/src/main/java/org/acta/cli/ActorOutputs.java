package org.acta.cli;

import java.util.List;
import org.acta.annotation.Reading;
import org.acta.export.MentionRow;
import org.acta.export.Tables;
import org.acta.record.RecordWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who is spoken of. */
final class ActorOutputs implements Outputs {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public Output page(Sheet sheet) {
        return new PageOutput(sheet, new ActorsPage(sheet)::of);
    }

    @Override
    public Output csv() {
        return new CsvOutput<>(Tables.mentions(), MentionRow::of);
    }

    @Override
    public String json(Reading reading, RecordWriter records) {
        return JsonLayout.page(actors(reading, records));
    }

    @Override
    public String jsonLine(Reading reading, RecordWriter records) {
        return actors(reading, records).toString();
    }

    /** The record without what is not shown, under a name of its own. */
    private static ObjectNode actors(Reading reading, RecordWriter records) {
        var record = (ObjectNode) JSON.readTree(records.line(reading));
        record.put("format", "acta-actors/1");
        record.remove(List.of("statements", "events"));
        return record;
    }
}
