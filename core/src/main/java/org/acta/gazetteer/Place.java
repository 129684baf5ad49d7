package org.acta.gazetteer;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place of the gazetteer.
 *
 * @param id its number in GeoNames, where known
 * @param name as news in English usually has it; a text may spell it otherwise
 * @param country ISO 3166-1 alpha-3, Kosovo is {@code KOS}; empty for what lies across borders or at sea
 * @param admin1 the state, province or region in which a town lies
 * @param population of a region that of its towns together; 0 where nobody counts
 * @param latitude in degrees, north is positive; of what is large, somewhere in its middle
 * @param longitude in degrees, east is positive
 */
public record Place(
        OptionalInt id,
        String name,
        Optional<String> country,
        Optional<String> admin1,
        Kind kind,
        int population,
        double latitude,
        double longitude) {

    /** What sort of place. */
    public enum Kind {
        /** A state or a territory of its own; found by its code, not by name. */
        COUNTRY,
        /** Of a country. */
        CAPITAL,
        /** Of a state, province or region. */
        SEAT,
        /** Any other city, town or village. */
        TOWN,
        /** Part of a city. */
        DISTRICT,
        /** The largest part of a country: state, province, oblast. */
        REGION,
        /** Any other land with a name, within a country or across borders: Donbas, the Sahel, Europe. */
        AREA,
        /** Gulfs, bays and oceans, too. */
        SEA,
        STRAIT,
        CANAL,
        RIVER,
        LAKE,
        /** Archipelagos and reefs, too. */
        ISLAND,
        /** Mountains and ranges, passes, deserts. */
        MOUNTAIN,
        BASE,
        /** Border crossings and well-known bridges. */
        CROSSING,
        AIRPORT,
        CAMP,
        /** Power plants, dams, ports, squares, prisons. */
        SITE;

        /** Whether people live there and are counted: a city, a town or a part of one. */
        public boolean isSettlement() {
            return switch (this) {
                case CAPITAL, SEAT, TOWN, DISTRICT -> true;
                case COUNTRY,
                        REGION,
                        AREA,
                        SEA,
                        STRAIT,
                        CANAL,
                        RIVER,
                        LAKE,
                        ISLAND,
                        MOUNTAIN,
                        BASE,
                        CROSSING,
                        AIRPORT,
                        CAMP,
                        SITE -> false;
            };
        }
    }
}
