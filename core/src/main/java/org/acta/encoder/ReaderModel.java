package org.acta.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.acta.annotation.Event;
import org.acta.annotation.EventType;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Token;

/**
 * The reader model: one pass of a small transformer, and for each token the scores of its {@link Head heads}. Labels, CRF weights and vocabulary travel in the ONNX file's metadata. Safe to
 * share between threads; whoever opened it closes it.
 */
public final class ReaderModel implements AutoCloseable {
    private static final String SHIPPED = "reader.onnx";
    private static final Set<String> INPUTS = Set.of("pieces", "case", "words");
    private static final Set<String> OUTPUTS =
            Arrays.stream(Head.values()).map(Head::output).collect(Collectors.toUnmodifiableSet());

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final String name;
    private final WordPieces wordPieces;
    private final LabelSequence attribution;
    private final LabelSequence names;
    private final List<PartOfSpeech> partsOfSpeech;
    private final List<String> relations;
    private final EventLabels events;

    private ReaderModel(OrtEnvironment environment, OrtSession session, Map<String, String> metadata) {
        this.environment = environment;
        this.session = session;
        this.name = entry(metadata, "name");
        this.wordPieces = new WordPieces(List.of(entry(metadata, "vocabulary").split("\n")));
        this.attribution = labelSequence(metadata, "attribution");
        this.names = labelSequence(metadata, "names");
        this.partsOfSpeech = Arrays.stream(entry(metadata, "upos.labels").split(","))
                .map(PartOfSpeech::valueOf)
                .toList();
        this.relations = List.of(entry(metadata, "relation.labels").split(","));
        this.events = new EventLabels(
                Arrays.stream(entry(metadata, "event.labels").split(","))
                        .map(EventType::valueOf)
                        .toList(),
                List.of(entry(metadata, "mode.labels").split(",")),
                Arrays.stream(entry(metadata, "status.labels").split(","))
                        .map(Event.Status::valueOf)
                        .toList(),
                numbers(entry(metadata, "pair.scale")));
    }

    /** The model that ships with Acta. */
    public static ReaderModel shipped() {
        try (var in = ReaderModel.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("this build of Acta holds no " + SHIPPED + "; see training/README.md");
            }
            return open(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the reader model could not be read", e);
        }
    }

    /** A model from the bytes of an ONNX file, checked for the inputs, outputs and metadata that a reader needs. */
    public static ReaderModel open(byte[] onnx) {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(
                    1); // articles are read side by side, which uses the cores better than one at a time
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(ai.onnxruntime.OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            var environment = OrtEnvironment.getEnvironment();
            var session = environment.createSession(onnx, options);
            check("input", INPUTS, session.getInputNames());
            check("output", OUTPUTS, session.getOutputNames());
            return new ReaderModel(environment, session, session.getMetadata().getCustomMetadata());
        } catch (OrtException e) {
            throw new IllegalArgumentException("the reader model could not be opened: " + e.getMessage(), e);
        }
    }

    /** The model's name and version, as in its metadata. */
    public String name() {
        return name;
    }

    WordPieces wordPieces() {
        return wordPieces;
    }

    LabelSequence attribution() {
        return attribution;
    }

    LabelSequence names() {
        return names;
    }

    EventLabels events() {
        return events;
    }

    PartOfSpeech partOfSpeech(int label) {
        return partsOfSpeech.get(label);
    }

    String relation(int label) {
        return relations.get(label);
    }

    /** Scores of a sentence by itself; of a long one as much as fits into a window. */
    WindowScores score(List<Token> tokens) {
        var pieces = new Pieces();
        pieces.add(wordPieces.start(), LetterCase.NONE);
        var firsts = LongStream.builder();
        for (var token : tokens) {
            if (pieces.size() >= Windows.PIECES) {
                break;
            }
            firsts.add(pieces.size());
            wordPieces.append(token.text(), pieces);
        }
        var shown = new Pieces();
        shown.addAll(pieces, 0, Math.min(pieces.size(), Windows.PIECES));
        shown.add(wordPieces.end(), LetterCase.NONE);
        return score(shown, firsts.build().toArray());
    }

    /** Scores of the words whose first pieces stand at {@code words}. */
    WindowScores score(Pieces pieces, long[] words) {
        lock.readLock().lock();
        try (var ids = OnnxTensor.createTensor(environment, new long[][] {pieces.ids()});
                var cases = OnnxTensor.createTensor(environment, new long[][] {pieces.cases()});
                var firsts = OnnxTensor.createTensor(environment, new long[][] {words});
                var result = session.run(Map.of("pieces", ids, "case", cases, "words", firsts))) {
            var rows = new EnumMap<Head, float[]>(Head.class);
            for (var head : Head.values()) {
                rows.put(head, floats(result, head.output()));
            }
            return new WindowScores(words.length, rows);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the reader model failed on %d pieces: %s".formatted(pieces.size(), e.getMessage()), e);
        } finally {
            lock.readLock().unlock();
        }
    }

    private static float[] floats(OrtSession.Result result, String output) {
        var buffer = ((OnnxTensor) result.get(output).orElseThrow()).getFloatBuffer();
        var floats = new float[buffer.remaining()];
        buffer.get(floats);
        return floats;
    }

    private static void check(String what, Set<String> expected, Set<String> met) {
        if (!met.containsAll(expected)) {
            var missing = new TreeSet<>(expected);
            missing.removeAll(met);
            throw new IllegalArgumentException("the model has no %s %s, it has %s; export it with training/export.py"
                    .formatted(what, missing, new TreeSet<>(met)));
        }
    }

    private static LabelSequence labelSequence(Map<String, String> metadata, String head) {
        return new LabelSequence(
                List.of(entry(metadata, head + ".labels").split(",")),
                numbers(entry(metadata, head + ".transitions")),
                numbers(entry(metadata, head + ".first")));
    }

    private static float[] numbers(String list) {
        var parts = list.split(",");
        var numbers = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Float.parseFloat(parts[i]);
        }
        return numbers;
    }

    private static String entry(Map<String, String> metadata, String key) {
        var value = metadata.get(key);
        if (value == null) {
            throw new IllegalArgumentException(
                    "the model's metadata has no '%s', it has %s; export it with training/export.py"
                            .formatted(key, new ArrayList<>(new TreeSet<>(metadata.keySet()))));
        }
        return value;
    }

    /** Waits for whoever still reads; the session's memory must not go while it is used. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the reader model could not be closed", e);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
