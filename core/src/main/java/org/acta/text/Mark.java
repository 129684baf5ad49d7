package org.acta.text;

/** A character, or a pair of them, that may mark a quotation. */
record Mark(int start, int end, Family family, Role role) {

    /** Marks that may open and close one another's quotations. */
    enum Family {
        /** “ ” " „ and the pairs `` '' ‘‘ ’’ */
        DOUBLE,
        /** ‘ ’ ' ‚ ` */
        SINGLE,
        /** « » */
        ANGLE,
        /** ‹ › */
        SINGLE_ANGLE
    }

    /** What a mark does where it stands. */
    enum Role {
        OPENS,
        CLOSES,
        /** closes what is open; where nothing is, a double mark opens and a single one is an apostrophe */
        EITHER,
        /** no quotation mark at all: an apostrophe, feet, inches */
        APOSTROPHE
    }

    Mark as(Role other) {
        return other == role ? this : new Mark(start, end, family, other);
    }
}
