package org.acta.archive;

import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;

/** Ids taken in a block, so that rows can be written in batches and know each other. */
final class Ids {
    private long next;

    private Ids(long first) {
        this.next = first;
    }

    /** @param of the counter's name: article, actor, statement, event, correction */
    static Ids take(Handle handle, String of, int count) {
        long behind = handle.createQuery("UPDATE counter SET next = next + :count WHERE name = :name RETURNING next")
                .bind("count", count)
                .bind("name", of)
                .mapTo(long.class)
                .one();
        return new Ids(behind - count);
    }

    long next() {
        return next++;
    }

    List<Long> next(int count) {
        long first = next;
        next += count;
        return LongStream.range(first, next).boxed().toList();
    }
}
