package org.acta.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The bodies that need no introduction, found by any of their names. */
final class KnownBodies {
    private final Map<String, KnownBody> byName = new HashMap<>();

    static KnownBodies load(Countries countries) {
        var loaded = new KnownBodies();
        for (var row : Table.read("bodies.tsv").rows()) {
            var body = KnownBody.of(row, countries);
            body.names().forEach(name -> loaded.byName.put(name, body));
            loaded.byName.put(body.name(), body);
        }
        return loaded;
    }

    /** Letter case counts; a leading article does not. */
    Optional<KnownBody> find(String words) {
        var body = byName.get(words);
        if (body == null && (words.startsWith("the ") || words.startsWith("The "))) {
            body = byName.get(words.substring(4));
        }
        return Optional.ofNullable(body);
    }
}
