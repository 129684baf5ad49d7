package org.acta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.acta.annotation.Article;

/**
 * A golden input: lines {@code ## why this reading is here}, lines {@code # key: value} (title, publisher, url, published),
 * a blank line if there were any of these, and the text of the article to the end of the file.
 */
final class GoldenInput {
    private GoldenInput() {}

    static Article read(Path file) throws IOException {
        var text = Files.readString(file);
        Map<String, String> header = new LinkedHashMap<>();
        while (text.startsWith("#")) {
            int end = text.indexOf('\n');
            var line = text.substring(0, end);
            text = text.substring(end + 1);
            if (!line.startsWith("##")) {
                putField(line, header, file);
            } else {
                header.put("##", line);
            }
        }
        var body = header.isEmpty() || !text.startsWith("\n") ? text : text.substring(1);
        return new Article(
                file.getFileName().toString().replace(".txt", ""),
                Optional.ofNullable(header.get("publisher")),
                Optional.ofNullable(header.get("url")),
                Optional.ofNullable(header.get("title")),
                Optional.ofNullable(header.get("published")).map(LocalDate::parse),
                "en",
                body);
    }

    private static void putField(String line, Map<String, String> header, Path file) {
        var field = line.substring(1).split(":", 2);
        var key = field[0].strip();
        if (field.length < 2 || !key.matches("publisher|url|title|published")) {
            throw new IllegalArgumentException(
                    "%s begins with '%s'; a header line is '# title: …', '# publisher: …', '# url: …' or '# published: …'"
                            .formatted(file, line));
        }
        header.put(key, field[1].strip());
    }
}
