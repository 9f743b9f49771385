package io.throughline.tracker.gap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The first number of the dashboard, for operators too: what owners say is done and no moderator has verified. */
@ApplicationScoped
class GapGauge {

    private static final String CLAIMED = "select count(*) from recommendation where status = 'CLAIMED'";

    private final DataSource database;

    GapGauge(DataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("throughline.claimed.unverified", this::claimed)
                .description("Recommendations that were claimed done and are not verified yet")
                .register(meters);
    }

    private double claimed() {
        try (var connection = database.getConnection();
                var answer = connection.createStatement().executeQuery(CLAIMED)) {
            return answer.next() ? answer.getDouble(1) : Double.NaN;
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
