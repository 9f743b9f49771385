package io.throughline.chassis.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What operators watch: whether events leave, and whether any could not be taken. Asked of the database when scraped. */
@ApplicationScoped
class EventGauges {

    private static final String OLDEST = """
            select coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0)
            from outbox_event where sent_at is null""";
    private static final String UNRESOLVED =
            "select count(*) from dead_letter where state in ('BROKEN', 'WAITING') and consumer = ?";

    private final DataSource database;
    private final Instance<EventConsumer> consumers;

    EventGauges(DataSource database, Instance<EventConsumer> consumers) {
        this.database = database;
        this.consumers = consumers;
    }

    void register(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("throughline.outbox.age", () -> ask(OLDEST, null))
                .description("How long the oldest event that has not left waits; 0 when none waits")
                .baseUnit("seconds")
                .register(meters);
        for (EventConsumer consumer : consumers) {
            String name = consumer.name();
            Gauge.builder("throughline.dead.letters", () -> ask(UNRESOLVED, name))
                    .description("Events that could not be taken, and those that wait behind them")
                    .tag("consumer", name)
                    .register(meters);
        }
    }

    /** Not a number while the database is away: a gauge that says zero then would be a lie. */
    private double ask(String question, @Nullable String consumer) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(question)) {
            if (consumer != null) {
                query.setString(1, consumer);
            }
            var answer = query.executeQuery();
            return answer.next() ? answer.getDouble(1) : Double.NaN;
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
