package org.acta.evaluation;

import java.util.Optional;
import org.acta.annotation.Span;

/**
 * Words that people marked as naming a place.
 *
 * @param type GeoWebNews' own: {@code Literal}, {@code Metonymic}
 * @param point where it lies; empty where nobody could say or it is no place ("hospital", a language)
 * @param geonames id in GeoNames
 */
record GoldToponym(Span span, String type, Optional<Point> point, Optional<String> geonames) {

    /** In degrees. */
    record Point(double latitude, double longitude) {
        private static final double EARTH_RADIUS = 6371;

        /** On the globe, in kilometres. */
        double distance(Point other) {
            double north = Math.toRadians(latitude - other.latitude);
            double east = Math.toRadians(longitude - other.longitude);
            double half = Math.pow(Math.sin(north / 2), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(east / 2), 2);
            return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
        }
    }

    /** Whether it says where something is, as against whose it is or who acts; Mixed does both. */
    boolean isLiteral() {
        return switch (type) {
            case "Literal", "Mixed", "Literal_Modifier", "Embedded_Literal", "Coercion" -> true;
            default -> false;
        };
    }
}
