package org.acta.export;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Sector;

/** An actor in GDELT's ten columns: code, name, country, known group, ethnicity, two religions, three types. */
final class GdeltActor {
    private static final int COLUMNS = 10;

    private GdeltActor() {}

    static List<String> columns(Optional<Actor> actor) {
        return actor.map(GdeltActor::of).orElseGet(() -> Collections.nCopies(COLUMNS, ""));
    }

    private static List<String> of(Actor actor) {
        var country = actor.country().orElse("");
        var type = actor.sector().map(GdeltActor::type).orElse("");
        var group = actor.sector().map(GdeltActor::group).orElse("");
        return List.of(
                country + type + group,
                actor.name().toUpperCase(Locale.ROOT),
                country,
                Stream.of(group)
                        .map(name -> name.equals("EUREEC") ? "EEC" : name)
                        .findFirst()
                        .orElse(""),
                "",
                "",
                "",
                type,
                "",
                "");
    }

    /** CAMEO's code of what it does; PLOVER has renamed the press, physicians and others. */
    private static String type(Sector sector) {
        return switch (sector) {
            case UNO, EUR -> "IGO";
            case JRN -> "MED";
            case MED -> "HLH";
            case SOC -> "CVL";
            case PRM -> "MIL";
            case ISM -> "INT";
            case PRE -> "SEP";
            case REL, UNK -> "";
            case IGO,
                    IMG,
                    REB,
                    SPY,
                    JUD,
                    OPP,
                    GOV,
                    LEG,
                    MIL,
                    COP,
                    ELI,
                    PTY,
                    MNC,
                    BUS,
                    UAF,
                    CRM,
                    LAB,
                    NGO,
                    EDU,
                    REF,
                    AGR,
                    CVL -> sector.name();
        };
    }

    private static String group(Sector sector) {
        return switch (sector) {
            case UNO -> "UNO";
            case EUR -> "EUREEC";
            default -> "";
        };
    }
}
