package org.acta.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.acta.annotation.Article;

/**
 * By what an article is known again: the SHA-256 of its publisher, address, title and text. The same address with another text
 * is another article.
 */
public final class ArticleKey {
    private ArticleKey() {}

    /** 64 hexadecimal digits. */
    public static String of(Article article) {
        var digest = sha256();
        add(digest, article.publisher().orElse(""));
        add(digest, article.url().orElse(""));
        add(digest, article.title().orElse(""));
        add(digest, article.text());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Nothing that is empty runs into what comes after it. */
    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xff);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
