package org.acta.cli;

/** Words with or without colour. */
enum Palette {
    PLAIN,
    COLOR;

    /** What the parts of a page look like. */
    enum Style {
        TITLE("1"),
        SOURCE("1;36"),
        ACT("33"),
        QUOTATION("32"),
        FAINT("2"),
        USUAL("");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    String paint(Style style, String words) {
        return switch (this) {
            case PLAIN -> words;
            case COLOR ->
                style == Style.USUAL || words.isEmpty() ? words : "\u001b[" + style.code + "m" + words + "\u001b[0m";
        };
    }
}
