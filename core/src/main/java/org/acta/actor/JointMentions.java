package org.acta.actor;

import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Mention;
import org.acta.annotation.Span;

/** Several actors named in one breath ("Okafor and Brandt"), whom "they" may mean together. */
record JointMentions(Syntax syntax) {

    /** @param single the mentions of each by itself */
    List<Mention> find(List<Mention> single) {
        var at = new Mention[syntax.size()];
        for (var mention : single) {
            if (mention.form() != Mention.Form.PRONOUN && mention.form() != Mention.Form.DEMONYM) {
                at[syntax.tokenAt(mention.head().start())] = mention;
            }
        }
        var found = new ArrayList<Mention>();
        for (int token = 0; token < at.length; token++) {
            if (at[token] != null && !syntax.is(token, "conj")) {
                var joint = joint(token, at);
                if (joint.length() > at[token].span().length()) {
                    found.add(new Mention(joint, at[token].head(), Mention.Form.NOMINAL));
                }
            }
        }
        return found;
    }

    private Span joint(int first, Mention[] at) {
        var span = at[first].span();
        for (int child : syntax.children(first)) {
            if (child > first && syntax.is(child, "conj") && at[child] != null) {
                span = span.union(at[child].span());
            }
        }
        return span;
    }

    /** Whether a mention with this head reaches over a second one that is coordinated with it. */
    static boolean isJoint(Syntax syntax, int head, int end) {
        for (int child : syntax.children(head)) {
            if (child > head && child < end && syntax.is(child, "conj")) {
                return true;
            }
        }
        return false;
    }
}
