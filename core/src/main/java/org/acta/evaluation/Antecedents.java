package org.acta.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.acta.evaluation.GoldMention.Sort;

/** Whether a mention that names nobody is led back to whom it means. */
record Antecedents(List<GoldMention> gold, ReadMentions read, MatchedMentions matched) {
    private static final Set<Sort> NAMED = EnumSet.of(Sort.NAME);
    private static final Set<Sort> NAMED_OR_DESCRIBED = EnumSet.of(Sort.NAME, Sort.NOUN);

    /** Counts "he" and "she", and the people named by what they are ("the minister"), in this text. */
    Shares count(String text) {
        var shares = new Shares();
        for (int g = 0; g < gold.size(); g++) {
            var mention = gold.get(g);
            if (mention.isHeOrShe(text)) {
                count("coreference.pronouns.right", g, NAMED_OR_DESCRIBED, shares);
            } else if (mention.type().equals("person") && mention.sort() == Sort.NOUN) {
                count("coreference.roles.right", g, NAMED, shares);
            }
        }
        return shares;
    }

    /** Asked only where the entity has another mention of the sorts. */
    private void count(String name, int mention, Set<Sort> sorts, Shares shares) {
        boolean asked = false;
        for (int g = 0; g < gold.size() && !asked; g++) {
            asked = g != mention
                    && isSame(g, mention)
                    && sorts.contains(gold.get(g).sort());
        }
        if (asked) {
            shares.count(name, isRight(mention, sorts));
        }
    }

    /** More of the actor's other mentions of these sorts are the entity's than are any others'. */
    private boolean isRight(int mention, Set<Sort> sorts) {
        var found = matched.readOf(mention);
        if (found.isEmpty()) {
            return false;
        }
        var beside = read.beside(found.getAsInt()).stream()
                .flatMapToInt(p -> matched.goldOf(p).stream())
                .filter(g -> sorts.contains(gold.get(g).sort()))
                .boxed()
                .toList();
        long own = beside.stream().filter(g -> isSame(g, mention)).count();
        return own > beside.size() - own;
    }

    private boolean isSame(int one, int other) {
        return gold.get(one).entity().equals(gold.get(other).entity());
    }
}
