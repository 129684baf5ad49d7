package org.acta.actor;

import java.util.ArrayList;
import java.util.List;
import org.acta.annotation.Mention;
import org.acta.annotation.Name;
import org.acta.annotation.PartOfSpeech;

/** Noun phrases around a noun for a person or a body: "a senior US official", "the ministry". */
record NominalMentions(Syntax syntax, Lexicon lexicon) {

    List<Mention> find(List<Name> names) {
        var inName = new boolean[syntax.size() + 1];
        var opensPerson = new boolean[syntax.size() + 1];
        for (var name : names) {
            int first = syntax.tokenAt(name.span().start());
            opensPerson[first] |= name.type() == Name.Type.PERSON;
            for (int token = first;
                    token < syntax.size()
                            && syntax.span(token).end() <= name.span().end();
                    token++) {
                inName[token] = true;
            }
        }
        var found = new ArrayList<Mention>();
        var phrases = new NounPhrases(syntax);
        int behind = 0;
        for (int token = 0; token < syntax.size(); token++) {
            if (token >= behind && !inName[token] && carries(token) && !isTitle(token, opensPerson)) {
                int from = from(token);
                behind = behind(token);
                found.add(new Mention(phrases.of(token, from, behind), syntax.span(token), Mention.Form.NOMINAL));
            }
        }
        return found;
    }

    /** Where the words of its role end: "secretary general" carries one mention. */
    private int behind(int token) {
        return lexicon.roles()
                .at(syntax, token)
                .map(role -> token - role.head() + role.words().size())
                .orElse(token + 1);
    }

    private int from(int token) {
        return lexicon.roles()
                .at(syntax, token)
                .map(role -> token - role.head())
                .orElse(token);
    }

    private boolean carries(int token) {
        return switch (syntax.partOfSpeech(token)) {
            case NOUN, PROPN -> !isPartOfAnother(token) && isActor(token);
            case ADJ, NUM -> isAged(syntax, token) && isArgument(token);
            default -> false;
        };
    }

    private boolean isPartOfAnother(int token) {
        boolean part = syntax.is(token, "compound") || syntax.is(token, "flat") || syntax.is(token, "fixed");
        return part && syntax.isNominal(syntax.head(token));
    }

    private boolean isActor(int token) {
        return isAged(syntax, token) || lexicon.roles().at(syntax, token).isPresent();
    }

    private boolean isArgument(int token) {
        return syntax.is(token, "nsubj") || syntax.is(token, "obj") || syntax.is(token, "obl");
    }

    /** "the 44-year-old" */
    static boolean isAged(Syntax syntax, int token) {
        return syntax.text(token).endsWith("-year-old")
                || token > 3
                        && syntax.lower(token).equals("old")
                        && syntax.text(token - 1).equals("-")
                        && syntax.lower(token - 2).equals("year");
    }

    /** "Foreign Minister Lavrov": the noun is part of the name's mention. */
    private boolean isTitle(int token, boolean[] opensPerson) {
        int next = token + 1;
        var role = lexicon.roles().at(syntax, token);
        if (role.isPresent()) {
            next = token + role.get().words().size() - role.get().head();
        }
        return next < syntax.size()
                && opensPerson[next]
                && syntax.partOfSpeech(token) != PartOfSpeech.VERB
                && !(syntax.is(token, "nsubj") && syntax.head(token) > next && !isLinked(token, next));
    }

    private boolean isLinked(int token, int next) {
        return syntax.head(next) == token || syntax.dominates(token, next) || syntax.dominates(next, token);
    }
}
