package org.acta.actor;

/**
 * How much each circumstance counts when a pronoun looks for its antecedent. The figures were set by hand after Lappin and
 * Leass (1994), then moved one by one while a development corpus got better.
 *
 * @param embedded for the subject of a clause within another
 * @param fade what is left of a mention's weight one sentence later
 * @param distance what each token between costs within a sentence
 * @param paragraph for a mention in the same paragraph
 * @param parallel for one in the same place of its clause
 * @param ahead for one behind the pronoun
 * @param sameQuotation for one in the same quotation, {@code quoted} for one in a quotation that the pronoun is not in
 * @param named for a name
 * @param source for the source of an attribution, if the pronoun is one, too
 * @param frequent for each doubling of the mentions so far
 * @param things what things are given before they compete with actors for "it", {@code pluralThings} for "they"
 */
record Weights(
        double fade,
        double distance,
        double recent,
        double subject,
        double embedded,
        double object,
        double root,
        double owner,
        double oblique,
        double apposed,
        double modifier,
        double elsewhere,
        double paragraph,
        double parallel,
        double ahead,
        double sameQuotation,
        double quoted,
        double named,
        double source,
        double frequent,
        double things,
        double pluralThings) {
    static final Weights DEFAULT =
            new Weights(0.65, 0.6, 100, 75, -15, 65, 45, 60, 60, 30, 45, 40, 25, 10, -85, 25, -35, -5, 30, 6, 50, -35);
}
