package org.acta.circumstance;

import org.acta.gazetteer.Place;

/** Which place lies in which, and how far apart two are. */
final class Geography {
    private static final double CLOSE_KM = 150;
    /** Within so much of the middle of a region a town is taken to be in it, though its own region is called otherwise. */
    private static final double REGION_KM = CLOSE_KM / 3;

    private static final double CITY_KM = CLOSE_KM / 5;

    private Geography() {}

    /** Whether one lies in the other, by country and region and, for parts of cities, by distance. */
    static boolean isIn(Place inner, Place outer) {
        if (inner.equals(outer)) {
            return false;
        }
        return switch (outer.kind()) {
            case COUNTRY ->
                inner.kind() != Place.Kind.COUNTRY && inner.country().equals(outer.country());
            case REGION ->
                inner.country().equals(outer.country())
                        && (inner.admin1().isPresent() && inner.admin1().get().equals(outer.name())
                                || inner.kind().isSettlement()
                                        && inner.admin1().isPresent()
                                        && kilometres(inner, outer) < REGION_KM);
            case AREA ->
                inner.kind().isSettlement()
                        && outer.country().isPresent()
                        && inner.country().equals(outer.country());
            case CAPITAL, SEAT, TOWN, DISTRICT ->
                inner.kind() == Place.Kind.DISTRICT && kilometres(inner, outer) < CITY_KM;
            case SEA, STRAIT, CANAL, RIVER, LAKE, ISLAND, MOUNTAIN, BASE, CROSSING, AIRPORT, CAMP, SITE -> false;
        };
    }

    /** On the globe. */
    static double kilometres(Place one, Place other) {
        double north = Math.toRadians(one.latitude() - other.latitude());
        double east = Math.toRadians(one.longitude() - other.longitude());
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * 6371 * Math.asin(Math.sqrt(half));
    }

    /** Close enough for one to speak for the other. */
    static boolean areClose(Place one, Place other) {
        return kilometres(one, other) < CLOSE_KM;
    }
}
