package org.acta.intake;

/**
 * Where an article came from, as one tells it to a person.
 *
 * @param input the input as the user named it
 * @param within the line or item, such as {@code :17}; empty where the input is one article
 */
public record Position(String input, String within) {

    public static Position of(String input) {
        return new Position(input, "");
    }

    static Position line(String input, long line) {
        return new Position(input, ":" + line);
    }

    public static Position item(String input, long item) {
        return new Position(input, "[" + item + "]");
    }

    @Override
    public String toString() {
        return input + within;
    }
}
