package io.throughline.chassis.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Tells a database that is away or busy, which passes, from a failure that comes back each time. */
public final class Unavailable {

    private Unavailable() {}

    /** True where this exception, without its causes, says that trying again later may help. */
    public static boolean is(Throwable exception) {
        return exception instanceof SQLTransientException
                || (exception instanceof SQLException sql && passes(sql.getSQLState()))
                || exception instanceof org.hibernate.exception.JDBCConnectionException
                || exception instanceof org.hibernate.exception.LockAcquisitionException;
    }

    /** The same of an exception or any of its causes. */
    public static boolean causes(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (is(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(@org.jspecify.annotations.Nullable String state) {
        // 08 connection, 40 rollback (deadlock, serialisation), 53 resources, 55 locks, 57 operator intervention
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("55")
                || state.startsWith("57");
    }
}
