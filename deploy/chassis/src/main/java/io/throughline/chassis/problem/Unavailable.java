package io.throughline.chassis.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away or busy, which passes, from a failure that comes back each time. */
public final class Unavailable {

    private Unavailable() {}

    /** True where this exception, without its causes, says that trying again later may help. */
    private static boolean is(Throwable exception) {
        return exception instanceof SQLTransientException
                || (exception instanceof SQLException sql && passes(sql.getSQLState()))
                || exception instanceof org.hibernate.exception.JDBCConnectionException
                || exception instanceof org.hibernate.exception.LockAcquisitionException;
    }

    /**
     * The same of an exception, of what caused it and of what was suppressed: there the transaction manager puts what went
     * wrong where the database dies during a commit.
     */
    public static boolean causes(Throwable exception) {
        return causes(exception, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean causes(@Nullable Throwable exception, Set<Throwable> seen) {
        return exception != null
                && seen.add(exception)
                && (is(exception)
                        || causes(exception.getCause(), seen)
                        || Arrays.stream(exception.getSuppressed()).anyMatch(one -> causes(one, seen)));
    }

    private static boolean passes(@Nullable String state) {
        // 08 connection, 40 rollback (deadlock, serialisation), 53 resources, 55 locks, 57 operator intervention
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("55")
                || state.startsWith("57");
    }
}
