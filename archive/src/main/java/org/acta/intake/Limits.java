package org.acta.intake;

/** How much is read at most. What is longer is refused, never cut. */
final class Limits {
    /** UTF-16 units in one article: some twenty thousand paragraphs, or a novel. */
    static final int ARTICLE = 5_000_000;
    /** Bytes in a text or page, or in a line of JSON Lines; markup and escapes take more room than text. */
    static final int BYTES = 4 * ARTICLE;

    private Limits() {}
}
