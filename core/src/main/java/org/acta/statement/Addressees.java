package org.acta.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acta.annotation.Attribution;
import org.acta.annotation.PartOfSpeech;
import org.acta.annotation.Span;

/** Whom something is said to, in the article's words: “told <em>the BBC</em>”, “wrote in a letter to <em>the mayor</em>”. */
final class Addressees {
    /** Their object is the one spoken to. */
    private static final Set<String> TELL = forms(
            "accuse",
            "admonish",
            "advise",
            "ask",
            "assure",
            "beg",
            "beseech",
            "brief",
            "caution",
            "command",
            "exhort",
            "implore",
            "inform",
            "instruct",
            "invite",
            "lecture",
            "lobby",
            "notify",
            "order",
            "petition",
            "press",
            "promise",
            "question",
            "reassure",
            "remind",
            "request",
            "tell",
            "told",
            "text",
            "thank",
            "threaten",
            "urge",
            "warn");

    /** With “to”: “said to reporters”, “apologised to the town”. */
    private static final Set<String> SAY = forms(
            "address",
            "admit",
            "announce",
            "apologise",
            "apologize",
            "appeal",
            "boast",
            "complain",
            "confess",
            "confide",
            "confirm",
            "declare",
            "deny",
            "describe",
            "explain",
            "express",
            "give",
            "gave",
            "given",
            "hint",
            "insist",
            "issue",
            "lie",
            "make",
            "made",
            "mention",
            "mutter",
            "offer",
            "propose",
            "read",
            "recommend",
            "remark",
            "repeat",
            "reply",
            "report",
            "respond",
            "reveal",
            "say",
            "said",
            "send",
            "sent",
            "shout",
            "signal",
            "speak",
            "spoke",
            "spoken",
            "stress",
            "suggest",
            "swear",
            "swore",
            "talk",
            "testify",
            "tweet",
            "whisper",
            "write",
            "wrote",
            "written");

    /** With “to” behind them: “in a letter to the mayor”. */
    private static final Set<String> MESSAGES = Set.of(
            "address",
            "appeal",
            "apology",
            "call",
            "cable",
            "demand",
            "email",
            "e-mail",
            "evidence",
            "interview",
            "letter",
            "memo",
            "message",
            "note",
            "plea",
            "pledge",
            "promise",
            "remarks",
            "report",
            "request",
            "speech",
            "statement",
            "testimony",
            "threat",
            "warning");

    /** Nobody who could listen. */
    private static final Set<String> NOBODY = Set.of(
            "me",
            "us",
            "myself",
            "itself",
            "himself",
            "herself",
            "themselves",
            "it",
            "this",
            "that",
            "question",
            "questions",
            "what",
            "lot",
            "lie",
            "lies",
            "truth",
            "story",
            "time",
            "criticism",
            "claim",
            "claims",
            "report",
            "reports");

    private static final int LONGEST_NAME = 6;

    private final Layout layout;

    Addressees(Layout layout) {
        this.layout = layout;
    }

    /** In the order of the text; empty where nobody is named. */
    List<Span> of(Attribution attribution) {
        var bySyntax = attribution.cue().stream()
                .flatMap(cue -> inCue(cue).boxed())
                .flatMap(verb -> heads(verb, attribution))
                .filter(this::canListen)
                .distinct()
                .map(this::nounPhrase)
                .filter(span -> attribution.source().filter(span::overlaps).isEmpty())
                .sorted()
                .toList();
        return bySyntax.isEmpty() ? behindCue(attribution).stream().toList() : bySyntax;
    }

    /** Where syntax is lost: the few words between “told” and what is told. */
    private Optional<Span> behindCue(Attribution attribution) {
        if (attribution.cue().isEmpty() || attribution.content().isEmpty()) {
            return Optional.empty();
        }
        int from = layout.endToken(attribution.cue().get());
        int end = layout.tokenAt(attribution.content().getFirst().start());
        int to = from;
        while (to < end && !endsPhrase(to)) {
            to++;
        }
        boolean told = TELL.contains(layout.lower(from - 1)) && from < to && to - from <= LONGEST_NAME;
        return told && canListen(to - 1)
                ? Optional.of(new Span(
                        layout.token(from).span().start(),
                        layout.token(to - 1).span().end()))
                : Optional.empty();
    }

    private IntStream inCue(Span cue) {
        return IntStream.range(layout.tokenAt(cue.start()), layout.endToken(cue));
    }

    private Stream<Integer> heads(int cueWord, Attribution attribution) {
        var word = layout.lower(cueWord);
        var objects = TELL.contains(word) ? objects(cueWord).boxed() : Stream.<Integer>empty();
        var direct = SAY.contains(word) || MESSAGES.contains(word) ? to(cueWord) : IntStream.empty();
        var indirect = messages(cueWord).flatMap(this::to);
        return Stream.of(objects, direct.boxed(), indirect.boxed())
                .flatMap(all -> all)
                .filter(head -> isReported(head, attribution));
    }

    /** A person spoken of in a quotation is not the one who hears it; one named in a paraphrase may be. */
    private boolean isReported(int head, Attribution attribution) {
        return !layout.quoted(head)
                || layout.quoted(layout.tokenAt(attribution.cue().orElseThrow().start()));
    }

    /** The indirect object where there is one, else the object; who “was told”. */
    private IntStream objects(int verb) {
        var indirect =
                layout.dependents(verb).filter(t -> relation(t).equals("iobj")).toArray();
        return indirect.length > 0
                ? IntStream.of(indirect)
                : layout.dependents(verb)
                        .filter(t -> relation(t).equals("obj") || relation(t).equals("nsubj:pass"));
    }

    private IntStream to(int governor) {
        return layout.dependents(governor)
                .filter(t -> relation(t).startsWith("obl") || relation(t).startsWith("nmod"))
                .filter(t -> layout.dependents(t)
                        .anyMatch(c ->
                                relation(c).equals("case") && layout.lower(c).equals("to")));
    }

    private IntStream messages(int verb) {
        return layout.dependents(verb)
                .filter(t -> relation(t).startsWith("obl") || relation(t).equals("obj"))
                .filter(t -> MESSAGES.contains(layout.lower(t)));
    }

    private boolean canListen(int head) {
        return switch (layout.word(head).partOfSpeech()) {
            case NOUN, PROPN, PRON -> !NOBODY.contains(layout.lower(head));
            default -> false;
        };
    }

    /** The words that belong to a noun, up to the first clause, comma or further phrase behind it, without its preposition. */
    private Span nounPhrase(int head) {
        var whole = layout.subtree(head);
        int from = layout.tokenAt(whole.start());
        while (from < head && layout.word(from).partOfSpeech() == PartOfSpeech.ADP) {
            from++;
        }
        int to = head;
        while (to + 1 < layout.endToken(whole) && !endsPhrase(to + 1)) {
            to++;
        }
        return new Span(
                layout.token(from).span().start(), layout.token(to).span().end());
    }

    private boolean endsPhrase(int token) {
        var word = layout.lower(token);
        return Set.of(
                                ",", "(", "–", "—", "-", ":", "that", "who", "which", "whom", "to", "in", "on", "at",
                                "during", "by", "after", "from", "about")
                        .contains(word)
                || relation(token).startsWith("acl");
    }

    private String relation(int token) {
        return layout.word(token).relation();
    }

    private static Set<String> forms(String... verbs) {
        return Stream.of(verbs)
                .flatMap(verb -> Inflection.ofVerb(verb).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
