package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.Span;
import org.acta.evaluation.GoldMention.Sort;

/** A CoNLL-U file with entities in its last column, as GUM has them; {@code # newdoc} begins a document. */
final class ConlluFile {
    private final Path file;
    private final List<GoldDocument> documents = new ArrayList<>();
    private Optional<String> fields = Optional.empty();
    private String name;
    private ConlluText text = new ConlluText();
    private EntityMarks marks;

    private ConlluFile(Path file) {
        this.file = file;
        this.name = file.getFileName().toString().replaceFirst("\\.conllu$", "");
        this.marks = new EntityMarks(file);
    }

    static List<GoldDocument> read(Path file) throws IOException {
        return of(file, Lines.of(file));
    }

    static List<GoldDocument> of(Path file, List<String> lines) {
        var reader = new ConlluFile(file);
        for (int i = 0; i < lines.size(); i++) {
            reader.read(lines.get(i), i + 1);
        }
        reader.endDocument();
        return List.copyOf(reader.documents);
    }

    private void read(String line, int number) {
        if (line.isBlank()) {
            text.endSentence();
        } else if (line.startsWith("#")) {
            readComment(line.substring(1).strip(), number);
        } else {
            var row = ConlluRow.of(file, number, line);
            text.add(row);
            if (!row.isWritten() && !row.isEmptyNode()) {
                marks.read(row.entity(), text.size() - 1, number);
            }
        }
    }

    private void readComment(String comment, int number) {
        var value = comment.substring(comment.indexOf('=') + 1).strip();
        if (comment.startsWith("newdoc")) {
            endDocument();
            name = comment.startsWith("newdoc id") ? value : name;
        } else if (comment.matches("newpar( id.*)?")) {
            text.paragraph();
        } else if (comment.startsWith("global.Entity")) {
            fields = Optional.of(value);
            marks.fields(value, number);
        }
    }

    private void endDocument() {
        text.endSentence();
        if (text.size() > 0) {
            documents.add(new GoldDocument(file, name, text.text(), text.sentences(), mentions()));
        }
        text = new ConlluText();
        marks = new EntityMarks(file);
        fields.ifPresent(names -> marks.fields(names, 0));
    }

    private List<GoldMention> mentions() {
        return marks.finish().stream()
                .map(this::mention)
                .sorted(Comparator.comparing(GoldMention::span))
                .toList();
    }

    private GoldMention mention(EntityMarks.Marked marked) {
        var tokens = text.tokens();
        int head = head(marked.first(), marked.last());
        var heads = new ArrayList<Span>(List.of(tokens.get(head).span()));
        for (int token = head + 1; token <= marked.last(); token++) {
            if (tokens.get(token).head() == head && tokens.get(token).relation().startsWith("flat")) {
                heads.add(tokens.get(token).span());
            }
        }
        return new GoldMention(
                marked.entity(),
                marked.type(),
                sort(tokens.get(head).tag()),
                tokens.get(marked.first())
                        .span()
                        .union(tokens.get(marked.last()).span()),
                heads,
                tokens.get(head).line());
    }

    /** The token whose own head lies outside; of several the first that can carry a mention. */
    private int head(int first, int last) {
        int head = -1;
        for (int token = first; token <= last; token++) {
            int above = text.tokens().get(token).head();
            boolean carries = above < first || above > last;
            if (carries && (head < 0 || !isNominal(head) && isNominal(token))) {
                head = token;
            }
        }
        return head < 0 ? last : head;
    }

    private boolean isNominal(int token) {
        return sort(text.tokens().get(token).tag()) != Sort.OTHER;
    }

    private static Sort sort(String tag) {
        return switch (tag) {
            case "PROPN" -> Sort.NAME;
            case "NOUN" -> Sort.NOUN;
            case "PRON", "DET" -> Sort.PRONOUN;
            default -> Sort.OTHER;
        };
    }
}
