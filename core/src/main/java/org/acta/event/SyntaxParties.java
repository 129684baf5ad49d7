package org.acta.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.annotation.PartOfSpeech;

/** Who stands where the grammar puts the doer of an event: subject, "by" phrase, owner, demonym. */
final class SyntaxParties {
    /** Whose subject does what their object names: "imposed sanctions", "held talks". */
    private static final List<String> CARRYING = List.of(
            "beg[aiu]n(s|ning)?",
            "carr(y|ies|ied|ying)",
            "conduct(s|ed|ing)?",
            "declar(e|es|ed|ing)",
            "g[ai]ve(s|n)?|giving",
            "grant(s|ed|ing)?",
            "h[eo]lds?|holding",
            "impos(e|es|ed|ing)",
            "issu(e|es|ed|ing)",
            "launch(es|ed|ing)?",
            "ma[dk]es?|making",
            "mount(s|ed|ing)?",
            "pa(y|ys|id|ying)",
            "sign(s|ed|ing)?",
            "stag(e|es|ed|ing)",
            "wag(e|es|ed|ing)");

    private final Syntax syntax;

    SyntaxParties(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Tokens that carry the doer of a noun: "Russia's attack", "the Russian attack", "an attack by the rebels", "the rebels launched an attack". */
    List<Integer> ofNoun(int trigger) {
        var doers = new ArrayList<Integer>();
        for (int child : syntax.below(trigger)) {
            var relation = syntax.word(child).relation();
            boolean owner = child < trigger
                    && (relation.equals("nmod:poss") || relation.equals("amod") || relation.equals("compound"));
            if (owner || isBy(child)) {
                doers.add(child);
            }
        }
        int verb = syntax.word(trigger).head();
        boolean carried = verb >= 0
                && syntax.word(trigger).relation().equals("obj")
                && CARRYING.stream().anyMatch(syntax.lower(verb)::matches);
        return doers.isEmpty() && carried ? ofVerb(verb) : doers;
    }

    /** Tokens that carry the doer of a verb: its subject, of a passive its "by" phrase, or the subject that it shares. */
    List<Integer> ofVerb(int trigger) {
        int verb = trigger;
        for (int steps = 0; steps < 3; steps++) {
            var doers = own(verb);
            if (!doers.isEmpty() || isPassive(verb)) {
                return doers;
            }
            var above = sharing(verb);
            if (above.isEmpty()) {
                return List.of();
            }
            verb = above.get();
        }
        return List.of();
    }

    private List<Integer> own(int verb) {
        boolean passive = isPassive(verb);
        return syntax.below(verb).stream()
                .filter(child ->
                        passive ? isBy(child) : syntax.word(child).relation().equals("nsubj"))
                .toList();
    }

    boolean isPassive(int verb) {
        return syntax.below(verb).stream()
                .map(child -> syntax.word(child).relation())
                .anyMatch(relation -> relation.equals("nsubj:pass") || relation.equals("aux:pass"));
    }

    /** The verb whose subject is also this one's: "came and went", "agreed to meet". */
    private Optional<Integer> sharing(int verb) {
        int head = syntax.word(verb).head();
        var relation = syntax.word(verb).relation();
        boolean shares = relation.equals("conj") || relation.equals("xcomp") || relation.equals("advcl");
        return shares && head >= 0 && syntax.isVerb(head) ? Optional.of(head) : Optional.empty();
    }

    private boolean isBy(int child) {
        return syntax.below(child).stream()
                .anyMatch(word ->
                        syntax.lower(word).equals("by") && syntax.word(word).partOfSpeech() == PartOfSpeech.ADP);
    }
}
