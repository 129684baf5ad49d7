package org.acta.evaluation;

import java.util.List;
import java.util.Set;
import org.acta.annotation.Reading;

/** One text's actors against the entities that people marked in it. */
final class CoreferenceComparison {
    /** What can act. */
    private static final Set<String> TYPES = Set.of("person", "organization", "place");

    private final GoldDocument document;
    private final ReadMentions read;
    private final MatchedMentions byHead;
    private final Clusters gold;
    private final ClusterScores head;
    private final ClusterScores exact;
    private final Shares shares;

    CoreferenceComparison(GoldDocument document, Reading reading, Singletons singletons) {
        this.document = document;
        this.read = new ReadMentions(reading);
        this.byHead = new MatchedMentions(document.mentions(), read, MentionMatch.HEAD);
        var exactly = new MatchedMentions(document.mentions(), read, MentionMatch.EXACT);
        this.gold = singletons.of(byHead.goldClusters(TYPES));
        var predicted = singletons.of(byHead.readClusters());
        this.head = ClusterScores.of(gold, predicted);
        this.exact = ClusterScores.of(gold, singletons.of(exactly.readClusters()));
        this.shares = new Antecedents(document.mentions(), read, byHead)
                .count(document.text())
                .plus(found(predicted));
    }

    GoldDocument document() {
        return document;
    }

    /** The entities that are scored. */
    Clusters gold() {
        return gold;
    }

    ClusterScores head() {
        return head;
    }

    ClusterScores exact() {
        return exact;
    }

    Shares shares() {
        return shares;
    }

    /** In the order of the text. */
    List<Miss> misses() {
        return new CoreferenceMisses(document, gold, read, byHead).find();
    }

    private Shares found(Clusters predicted) {
        var found = predicted.setOf();
        var shares = new Shares();
        for (int mention : gold.setOf().keySet()) {
            shares.count("coreference.found." + document.mentions().get(mention).type(), found.containsKey(mention));
        }
        return shares;
    }
}
