package org.acta.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.acta.annotation.Mention;
import org.acta.annotation.PartOfSpeech;

/** Pronouns that may stand for an actor; "it" in "it is raining" and the "you" of advice do not. */
record PronounMentions(Syntax syntax, Dialogue dialogue) {

    /** @param carriesMention whether an actor's mention found before stands on a token */
    List<Mention> find(IntPredicate carriesMention) {
        var found = new ArrayList<Mention>();
        for (int token = 0; token < syntax.size(); token++) {
            int at = token;
            var pronoun =
                    syntax.partOfSpeech(token) == PartOfSpeech.PRON || syntax.partOfSpeech(token) == PartOfSpeech.DET
                            ? Pronoun.of(syntax.lower(token))
                            : java.util.Optional.<Pronoun>empty();
            if (pronoun.isPresent() && refers(pronoun.get(), at, carriesMention)) {
                found.add(new Mention(syntax.span(token), syntax.span(token), Mention.Form.PRONOUN));
            }
        }
        return found;
    }

    private boolean refers(Pronoun pronoun, int token, IntPredicate carriesMention) {
        return switch (pronoun.person()) {
            case FIRST -> true;
            case SECOND ->
                syntax.quotation(token) >= 0
                        || dialogue.at(token).filter(Turn::asks).isPresent();
            case THIRD -> !syntax.is(token, "expl");
            case RELATIVE -> {
                int antecedent = antecedent(syntax, token);
                yield antecedent >= 0 && carriesMention.test(antecedent);
            }
        };
    }

    /** The noun that the relative clause of this pronoun hangs on, or -1. */
    static int antecedent(Syntax syntax, int token) {
        int above = token;
        for (int steps = 0; above >= 0 && steps < 8; steps++) {
            if (syntax.is(above, "acl")) {
                return syntax.head(above) < token ? syntax.head(above) : -1;
            }
            above = syntax.head(above);
        }
        return -1;
    }
}
