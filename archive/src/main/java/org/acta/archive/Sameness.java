package org.acta.archive;

import org.acta.annotation.Reading;
import org.jdbi.v3.core.Handle;

/**
 * Tells which articles are copies, and which statements and events are the same. The archive writes each article as alone of its
 * kind ({@code copy_group} and {@code cluster_id} are its own ids) and then asks, in the same transaction, to be told otherwise.
 */
public interface Sameness {

    /** What can be worked out without the archive: signatures, vectors. On any thread, for several articles at a time. */
    Traits traits(Reading reading);

    /**
     * Takes back what {@link Traits#join} did for an article whose rows are about to be deleted: groups are left in order without
     * it. Within the writing transaction.
     */
    void leave(Handle handle, long articleId);

    /** What one article is compared by. */
    @FunctionalInterface
    interface Traits {
        /** Finds the like of an article just written and updates the groups. Within the writing transaction, on one thread. */
        void join(Handle handle, Saved article);
    }

    /** Each is alone. */
    static Sameness none() {
        return new Sameness() {
            @Override
            public Traits traits(Reading reading) {
                return (handle, article) -> {};
            }

            @Override
            public void leave(Handle handle, long articleId) {
                // it never joined
            }
        };
    }
}
