package org.acta.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What an actor does in politics: the sector codes of PLOVER 2.0 (manual, "Actors"), and the codes of its international
 * actors. In order of priority: of several that fit, the first is the actor's own (the weights of NGEC's actor resolution,
 * Halterman et al. 2023; PLOVER itself gives no order).
 */
public enum Sector {
    /** an intergovernmental body other than the United Nations and the European Union */
    IGO,
    /** the United Nations */
    UNO,
    /** the European Union */
    EUR,
    /** an international social movement */
    ISM,
    /** an armed group across borders */
    IMG,
    /** partly recognised entities and breakaway regions */
    PRE,
    /** armed opposition */
    REB,
    /** state intelligence services */
    SPY,
    /** judges and courts */
    JUD,
    /** political opposition */
    OPP,
    /** executive government */
    GOV,
    /** parliaments and law-makers */
    LEG,
    /** state armed forces */
    MIL,
    /** police and other law enforcement */
    COP,
    /** paramilitaries that do not oppose the government */
    PRM,
    /** former officials, relatives of officials */
    ELI,
    /** political parties */
    PTY,
    /** a multinational company */
    MNC,
    /** business people and firms */
    BUS,
    /** armed people nobody has identified */
    UAF,
    /** criminals and gangs */
    CRM,
    /** labour in services or industry */
    LAB,
    /** medical people and bodies */
    MED,
    /** a non-governmental organisation */
    NGO,
    /** civil society not covered elsewhere */
    SOC,
    /** teachers, students, schools */
    EDU,
    /** journalists and news media */
    JRN,
    /** unidentified people in general */
    UNK,
    /** refugees and displaced people */
    REF,
    /** farm workers and peasants */
    AGR,
    /** civilians that no other sector fits */
    CVL,
    /** religious bodies */
    REL;

    /** The one to be given where several fit. */
    public static Optional<Sector> first(Collection<Sector> fitting) {
        return fitting.stream().min(Comparator.naturalOrder());
    }
}
