package io.throughline.chassis.reach;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Reach;
import io.throughline.chassis.actor.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Every connection that a request takes from the pool reaches as far as whoever asks, from before its first statement until
 * it is given back. What the service does of its own accord reaches everywhere.
 */
@ApplicationScoped
class ReachOfConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ReachOfConnections.class);
    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");
    private static final String LIMIT = """
        select set_config('throughline.reach', ?, false), set_config('throughline.subject', ?, false),
            set_config('throughline.visitor', ?, false),
            set_config('throughline.day', ?, false), set_config('role', current_database() || '_reach', false)\
        """;

    private final CurrentVertxRequest http;
    private final CurrentActor actor;
    private final Clock clock;
    private final Set<Connection> limited = ConcurrentHashMap.newKeySet();

    ReachOfConnections(CurrentVertxRequest http, CurrentActor actor, Clock clock) {
        this.http = http;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        boolean asked = Arc.container().requestContext().isActive() && http.getCurrent() != null;
        Reach reach = asked ? actor.reach() : Reach.EVERYWHERE;
        try {
            Connection own = connection.unwrap(Connection.class);
            if (!reach.everywhere()) {
                limited.add(own);
                limit(connection, reach, actor.get());
            } else if (limited.contains(own)) {
                lift(connection, own);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("A connection could not be given its reach", failure);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            Connection own = connection.unwrap(Connection.class);
            if (limited.contains(own)) {
                lift(connection, own);
            }
        } catch (SQLException failure) {
            LOG.debugf("A connection keeps its reach until it is taken again: %s", failure.getMessage());
        }
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        try {
            limited.remove(connection.unwrap(Connection.class));
        } catch (SQLException gone) {
            LOG.debugf("A connection is gone: %s", gone.getMessage());
        }
    }

    private void limit(Connection connection, Reach reach, Actor by) throws SQLException {
        try (var statement = connection.prepareStatement(LIMIT)) {
            statement.setString(1, String.join(",", reach.authorities()));
            statement.setString(2, by.subject());
            statement.setString(3, by.is(Roles.VISITOR) ? by.subject() : "");
            statement.setString(4, LocalDate.now(clock.withZone(COUNCIL)).toString());
            statement.execute();
        }
    }

    private void lift(Connection connection, Connection own) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("reset role");
        }
        limited.remove(own);
    }
}
