package io.throughline.chassis.stream;

import io.throughline.chassis.actor.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the stream piece by piece, for those who ask now and then. */
@ApplicationScoped
class ChangeQueries {

    private static final int PART = 500;
    /** A filter that fits little must not walk through all that ever happened in one answer. */
    private static final int PARTS = 10;

    private final StreamRows rows;
    private final StreamCursors cursors;

    ChangeQueries(StreamRows rows, StreamCursors cursors) {
        this.rows = rows;
        this.cursors = cursors;
    }

    /** @param more there may be more at once */
    record Found(List<StreamEvent> events, long reached, boolean more) {}

    /** The place that a cursor names; refused where what followed is not kept any more. */
    @Transactional
    long place(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return rows.start() - 1;
        }
        long place = cursors.read(cursor);
        if (!isKept(place)) {
            throw StreamProblem.gone();
        }
        return place;
    }

    /** After a restore of the database, the stream can also end before a place that was given out. */
    boolean isKept(long place) {
        return place >= rows.start() - 1 && place <= rows.end();
    }

    @Transactional
    Found after(long place, StreamFilter filter, Reach reach, int limit) {
        var found = new ArrayList<StreamEvent>();
        long reached = place;
        for (int part = 0; part < PARTS; part++) {
            List<StreamEvent> next = rows.after(reached, PART);
            for (StreamEvent event : next) {
                reached = event.number();
                if (filter.wants(event, reach)) {
                    found.add(event);
                }
                if (found.size() == limit) {
                    return new Found(found, reached, reached < rows.end());
                }
            }
            if (next.size() < PART) {
                return new Found(found, reached, false);
            }
        }
        return new Found(found, reached, true);
    }
}
