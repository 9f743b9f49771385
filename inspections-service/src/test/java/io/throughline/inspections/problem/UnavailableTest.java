package io.throughline.inspections.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.chassis.problem.Unavailable;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class UnavailableTest {

    @Test
    void a_database_that_dies_during_a_commit_is_one_that_is_away() {
        // As Narayana tells it: what went wrong is suppressed, not the cause.
        var resource = new XAException(XAException.XA_RBROLLBACK);
        resource.initCause(new SQLException("terminating connection", "57P01"));
        var told = new RollbackException("Could not commit transaction.");
        told.addSuppressed(resource);

        assertThat(Unavailable.causes(told)).isTrue();
        assertThat(Unavailable.causes(new IllegalStateException(told))).isTrue();
    }

    @Test
    void a_failure_that_comes_back_each_time_is_none() {
        var told = new RollbackException("Could not commit transaction.");
        told.addSuppressed(new SQLException("violates a constraint", "23505"));

        assertThat(Unavailable.causes(told)).isFalse();
        assertThat(Unavailable.causes(new IllegalStateException())).isFalse();
    }

    @Test
    void exceptions_that_name_each_other_are_walked_once() {
        var one = new IllegalStateException();
        var other = new IllegalStateException(one);
        one.addSuppressed(other);

        assertThat(Unavailable.causes(other)).isFalse();
    }
}
