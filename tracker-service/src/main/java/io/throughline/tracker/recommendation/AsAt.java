package io.throughline.tracker.recommendation;

import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The day as at which something is asked for: as it stood when that day ended at the council, or as it stands now.
 *
 * @param before the moment at which the day was over; none for now
 */
public record AsAt(LocalDate day, @Nullable Instant before) {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    /** Before there was anything to be known; days before it are as this one. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The day of the request; today where none is named. A day that is still to come is refused. */
    public static AsAt of(@Nullable LocalDate asked, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNCIL);
        if (asked == null || asked.equals(today)) {
            return new AsAt(today, null);
        }
        if (asked.isAfter(today)) {
            throw RecommendationProblem.asAtTheFuture();
        }
        LocalDate day = asked.isBefore(FIRST) ? FIRST : asked;
        return new AsAt(day, day.plusDays(1).atStartOfDay(COUNCIL).toInstant());
    }

    /** The recommendations as they stood, as a table of SQL; {@link #bind} gives it its moment. */
    public String rows() {
        return before == null
                ? "recommendation"
                : "(select * from recommendation_as_at where tstzrange(since, until, '(]') @> cast(:before as timestamptz))";
    }

    /** Whether what happened at this moment had happened by then. */
    public String happened(String column) {
        return before == null ? "true" : column + " < :before";
    }

    public <Q extends Query> Q bind(Q query) {
        if (before != null) {
            query.setParameter("before", before);
        }
        return query;
    }
}
