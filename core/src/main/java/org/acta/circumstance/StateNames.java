package org.acta.circumstance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The states of the USA and the provinces of Canada as they are shortened behind a town: "Dayton, Ohio", "Selma, Ala." */
final class StateNames {
    private static final String TABLE = """
            Alabama AL Ala|Alaska AK|Arizona AZ Ariz|Arkansas AR Ark|California CA Calif|Colorado CO Colo|Connecticut CT Conn
            |Delaware DE Del|Florida FL Fla|Georgia GA Ga|Hawaii HI|Idaho ID|Illinois IL Ill|Indiana IN Ind|Iowa IA
            |Kansas KS Kan|Kentucky KY Ky|Louisiana LA La|Maine ME|Maryland MD Md|Massachusetts MA Mass|Michigan MI Mich
            |Minnesota MN Minn|Mississippi MS Miss|Missouri MO Mo|Montana MT Mont|Nebraska NE Neb|Nevada NV Nev
            |New Hampshire NH N.H|New Jersey NJ N.J|New Mexico NM N.M|New York NY N.Y|North Carolina NC N.C
            |North Dakota ND N.D|Ohio OH|Oklahoma OK Okla|Oregon OR Ore|Pennsylvania PA Pa|Rhode Island RI R.I
            |South Carolina SC S.C|South Dakota SD S.D|Tennessee TN Tenn|Texas TX|Utah UT|Vermont VT Vt|Virginia VA Va
            |Washington WA Wash|West Virginia WV W.Va|Wisconsin WI Wis|Wyoming WY Wyo|District of Columbia DC D.C
            |Ontario ON Ont|Quebec QC Que|Alberta AB Alta|British Columbia BC B.C|Manitoba MB Man|Saskatchewan SK Sask
            |Nova Scotia NS N.S|New Brunswick NB N.B
            """;

    private static final Map<String, String> FULL = read();

    private StateNames() {}

    /** The full name, with or without the full stop at the end of the short one. */
    static Optional<String> full(String word) {
        return Optional.ofNullable(FULL.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
    }

    private static Map<String, String> read() {
        Map<String, String> full = new HashMap<>();
        for (var state : TABLE.replace("\n", "").split("\\|")) {
            var words = state.strip().split(" ");
            int first = 1;
            while (first < words.length && !isShort(words[first], words)) {
                first++;
            }
            var name = String.join(" ", java.util.Arrays.copyOf(words, first));
            for (int i = first; i < words.length; i++) {
                full.put(words[i], name);
            }
        }
        return full;
    }

    private static boolean isShort(String word, String... words) {
        return word.length() == 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT)) && words.length > 1;
    }
}
