package org.acta.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What HTTP says that a page is.
 *
 * @param type in lower case, such as {@code text/html}; empty where nothing is said
 */
public record ContentType(String type, Optional<Charset> charset) {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    public static ContentType of(String header) {
        int end = header.indexOf(';');
        var type = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        var named = CHARSET.matcher(header);
        try {
            return new ContentType(
                    type, named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return new ContentType(type, Optional.empty());
        }
    }

    boolean isPage() {
        return PAGES.contains(type);
    }
}
