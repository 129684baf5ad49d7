package org.acta.actor;

import java.util.Optional;
import java.util.Set;

/**
 * An actor introduced: "Brett McGurk, the US envoy", "Russia's foreign minister, Sergei Lavrov", "Lavrov is Russia's
 * foreign minister", "Dagalo, known as Hemedti".
 */
final class Introductions implements Sieve {
    private static final Set<String> ALIAS = Set.of("known", "called", "nicknamed", "dubbed", "alias", "aka");
    private static final Set<String> BECOMING = Set.of("became", "become", "becomes", "remains", "remained");
    private static final int CLOSED_WITHIN = 6;
    private static final Set<String> NEGATION = Set.of("not", "n't", "n’t", "never", "no");

    @Override
    public void apply(Draft draft) {
        for (var profile : draft.profiles()) {
            if (profile.pronoun().isEmpty() && !profile.isJoint()) {
                appositions(draft, profile);
                aliases(draft, profile);
                brackets(draft, profile);
                betweenCommas(draft, profile);
                if (profile.isNominal()) {
                    predicate(draft, profile);
                }
            }
        }
    }

    private static void appositions(Draft draft, Profile profile) {
        for (int child : draft.syntax().children(profile.head())) {
            if (draft.syntax().is(child, "appos")) {
                draft.carriedBy(child)
                        .filter(apposed -> fits(profile, apposed))
                        .ifPresent(apposed -> draft.join(profile, apposed));
            }
        }
    }

    /** "the minister, Dmytro Kuleba," and "Taras Castellan, a miner,", should the tree not say so. */
    private static void betweenCommas(Draft draft, Profile profile) {
        var syntax = draft.syntax();
        if (profile.sort() != Sort.PERSON || profile.end() + 1 >= syntax.size() || !isComma(syntax, profile.end())) {
            return;
        }
        var next = draft.phraseFrom(profile.end() + 1).or(() -> draft.carriedBy(profile.end() + 1));
        next.filter(apposed -> apposed.sort() == Sort.PERSON && apposed.isName() != profile.isName())
                .filter(apposed -> apposed.count() == Count.SINGULAR && profile.count() == Count.SINGULAR)
                .filter(apposed -> !syntax.is(apposed.head(), "conj"))
                .filter(apposed -> isClosed(syntax, apposed) || opensSentence(syntax, profile))
                .ifPresent(apposed -> draft.join(profile, apposed));
    }

    /** "Okafor, the first woman to lead the bank, was unmoved": however long the description is. */
    private static boolean opensSentence(Syntax syntax, Profile profile) {
        return profile.isName()
                && profile.first() > 0
                && syntax.sentence(profile.first() - 1) != syntax.sentence(profile.first());
    }

    /** A comma soon behind it that opens no list. */
    private static boolean isClosed(Syntax syntax, Profile apposed) {
        for (int token = apposed.end(); token < Math.min(syntax.size(), apposed.end() + CLOSED_WITHIN); token++) {
            if (syntax.sentence(token) != apposed.sentence()) {
                return false;
            }
            if (isComma(syntax, token)) {
                return !(token + 1 < syntax.size() && syntax.lower(token + 1).matches("and|or"));
            }
        }
        return false;
    }

    private static boolean isComma(Syntax syntax, int token) {
        return syntax.text(token).equals(",");
    }

    /** Two persons or two bodies, not both named, and not a country beside something of its own. */
    private static boolean fits(Profile one, Profile other) {
        return one.sort() == Sort.PERSON == (other.sort() == Sort.PERSON)
                && !(one.isName() && other.isName())
                && one.isState() == other.isState();
    }

    private static void predicate(Draft draft, Profile profile) {
        int subject = subjectOf(draft.syntax(), profile.head());
        if (subject < 0) {
            return;
        }
        draft.carriedBy(subject)
                .filter(named -> named.head() == subject || named.isName())
                .filter(named -> saysWho(profile, named))
                .ifPresent(named -> draft.join(named, profile));
    }

    /** "We are a sovereign country" does not tell who speaks; "I am a teacher" does. */
    private static boolean saysWho(Profile profile, Profile named) {
        return named.pronoun().isEmpty()
                ? fits(profile, named)
                : named.isPronounOf(Pronoun.Person.THIRD) || profile.sort() == Sort.PERSON;
    }

    /** Of "is the minister" or "became minister"; -1 where the phrase says nothing of a subject. */
    private static int subjectOf(Syntax syntax, int predicate) {
        if (syntax.child(predicate, "cop") >= 0) {
            return isNegated(syntax, predicate) ? -1 : syntax.child(predicate, "nsubj");
        }
        int verb = syntax.head(predicate);
        boolean becomes = verb >= 0
                && BECOMING.contains(syntax.lower(verb))
                && (syntax.is(predicate, "xcomp") || syntax.is(predicate, "obj"))
                && !isNegated(syntax, verb);
        return becomes ? syntax.child(verb, "nsubj") : -1;
    }

    private static boolean isNegated(Syntax syntax, int predicate) {
        return syntax.children(predicate).stream().anyMatch(child -> NEGATION.contains(syntax.lower(child)));
    }

    /** Only here two names that differ may be one actor's. */
    private static void aliases(Draft draft, Profile profile) {
        var syntax = draft.syntax();
        if (!profile.isName()) {
            return;
        }
        for (int child : syntax.children(profile.head())) {
            if (syntax.is(child, "acl") && ALIAS.contains(syntax.lower(child))) {
                alias(draft, child)
                        .filter(alias -> alias.sort() == profile.sort())
                        .ifPresent(alias -> draft.unite(profile, alias));
            }
        }
    }

    private static Optional<Profile> alias(Draft draft, int participle) {
        return draft.syntax().children(participle).stream()
                .filter(child -> child > participle)
                .flatMap(child -> draft.carriedBy(child).stream())
                .filter(Profile::isName)
                .reduce((earlier, later) -> later);
    }

    /** "Rapid Support Forces (RSF)" */
    private static void brackets(Draft draft, Profile profile) {
        var syntax = draft.syntax();
        int bracket = profile.end();
        if (!profile.isName()
                || bracket + 2 >= syntax.size()
                || !syntax.text(bracket).equals("(")) {
            return;
        }
        draft.carriedBy(bracket + 1)
                .filter(Profile::isName)
                .filter(inner -> inner.sort().isBody()
                        && !inner.isState()
                        && profile.sort().isBody())
                .filter(inner ->
                        inner.end() < syntax.size() && syntax.text(inner.end()).equals(")"))
                .ifPresent(inner -> draft.join(profile, inner));
    }
}
