package org.acta.cli;

import java.util.regex.Pattern;

/** How many columns of a screen text takes: none for marks that combine, two for wide characters of East Asia and emoji. */
final class Columns {
    private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]*m");
    /** First and last of the wide ones (Unicode, East Asian Width W and F). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x1B2FF},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x1FA70, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Columns() {}

    /** Colour takes no room. */
    static int of(String text) {
        return COLOR.matcher(text).replaceAll("").codePoints().map(Columns::of).sum();
    }

    static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    static boolean isWide(int character) {
        for (var range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
