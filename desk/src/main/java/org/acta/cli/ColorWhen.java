package org.acta.cli;

import java.util.Map;

/** When to write in colour. */
enum ColorWhen {
    AUTO,
    ALWAYS,
    NEVER;

    /** On a screen only, and not where the user's NO_COLOR (no-color.org) or a dumb terminal forbids it. */
    Palette palette(boolean toScreen, Map<String, String> environment) {
        boolean wanted = switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                toScreen
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        };
        return wanted ? Palette.COLOR : Palette.PLAIN;
    }
}
