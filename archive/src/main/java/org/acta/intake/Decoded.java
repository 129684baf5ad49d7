package org.acta.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes made text: by their byte order mark, as UTF-8, in the charset that they declare, or else as Windows-1252, with a
 * note.
 */
record Decoded(String text, List<String> notes) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** More control characters than this share are no text. */
    private static final double CONTROL_SHARE = 0.01;

    static Decoded of(byte[] bytes) throws Refusal {
        return of(bytes, Optional.empty());
    }

    /** @param declared what the input says that it is written in, believed only when it is not UTF-8 */
    static Decoded of(byte[] bytes, Optional<Charset> declared) throws Refusal {
        var mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            var text = strictly(mark.get().charset(), bytes, mark.get().length());
            return checked(text, mark.get().charset().name(), List.of());
        }
        var utf8 = strictly(StandardCharsets.UTF_8, bytes, 0);
        if (utf8 != null) {
            return checked(utf8, "UTF-8", List.of());
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return checked(strictly(declared.get(), bytes, 0), declared.get().name(), List.of());
        }
        return checked(
                strictly(WINDOWS_1252, bytes, 0),
                "UTF-8 or Windows-1252",
                List.of("is not valid UTF-8, so it was read as Windows-1252"));
    }

    private static Decoded checked(@Nullable String text, String charset, List<String> notes) throws Refusal {
        if (text == null) {
            throw new Refusal("holds bytes that are not " + charset + "; save it as UTF-8");
        }
        var controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0xFFFE || c == 0xFFFF)
                .count();
        if (controls > CONTROL_SHARE * text.length()) {
            throw new Refusal("is not text (binary data)");
        }
        return new Decoded(text, notes);
    }

    private static @Nullable String strictly(Charset charset, byte[] bytes, int from) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }
}
