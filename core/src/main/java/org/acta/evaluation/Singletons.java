package org.acta.evaluation;

/** What becomes of entities and actors with a single mention. */
public enum Singletons {
    /** as in OntoNotes and the CoNLL-2012 shared task, where people marked none */
    LEFT_OUT {
        @Override
        Clusters of(Clusters clusters) {
            return clusters.withoutSingletons();
        }
    },
    KEPT {
        @Override
        Clusters of(Clusters clusters) {
            return clusters;
        }
    };

    abstract Clusters of(Clusters clusters);
}
