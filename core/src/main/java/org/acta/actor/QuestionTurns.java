package org.acta.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An interview that prints questions and answers in paragraphs of their own and leaves out who speaks: the questions say
 * "you", what stands between them says "I" or "we".
 */
record QuestionTurns(Syntax syntax, List<TurnParagraph> paragraphs) {
    private static final int QUESTIONS = 3;
    private static final int ADDRESSES = 2;
    private static final int FIRST_PERSONS = 3;
    private static final int LONGEST_QUESTION = 8;
    private static final int LONGEST_REMARK = 3;
    private static final Turn QUESTION = new Turn("asker", "answerer", true);
    private static final Turn ANSWER = new Turn("answerer", "asker", false);

    /** Turns from the first question on, by paragraph; none where the text is no interview. */
    Map<Integer, Turn> find() {
        var turns = new HashMap<Integer, Turn>();
        int asked = 0;
        int addressed = 0;
        int answered = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            var paragraph = paragraphs.get(p);
            boolean asks = paragraph.asks(LONGEST_QUESTION);
            if (asks || isRemark(p) && turns.get(p - 1) != QUESTION) {
                turns.put(p, QUESTION);
                asked += asks ? 1 : 0;
                addressed += paragraph.you() > 0 ? 1 : 0;
            } else if (!turns.isEmpty()) {
                turns.put(p, ANSWER);
                answered += paragraph.i() + paragraph.we();
            }
        }
        boolean likely = asked >= QUESTIONS && addressed >= ADDRESSES && answered >= FIRST_PERSONS;
        boolean announced = addressed >= ADDRESSES && answered > 0 && isAnnounced(turns);
        return likely || announced ? turns : Map.of();
    }

    /** "Interview with the mayor" */
    private boolean isAnnounced(Map<Integer, Turn> turns) {
        for (int p = 0; p < paragraphs.size() && !turns.containsKey(p); p++) {
            for (int token = paragraphs.get(p).first();
                    token < paragraphs.get(p).end();
                    token++) {
                if (syntax.lower(token).startsWith("interview")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "You have lived here all your life.": a few words to the other, who answers. */
    private boolean isRemark(int p) {
        var paragraph = paragraphs.get(p);
        return paragraph.you() > 0
                && paragraph.i() <= paragraph.you()
                && paragraph.sentences() <= LONGEST_REMARK
                && p + 1 < paragraphs.size()
                && !paragraphs.get(p + 1).asks(LONGEST_QUESTION)
                && paragraphs.get(p + 1).i() + paragraphs.get(p + 1).we() > 0;
    }
}
