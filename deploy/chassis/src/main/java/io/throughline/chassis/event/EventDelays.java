package io.throughline.chassis.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** How long it takes from an event's happening elsewhere to its effect here. */
@ApplicationScoped
class EventDelays {

    private final MeterRegistry meters;
    private final Clock clock;

    EventDelays(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    void taken(EventConsumer consumer, Envelope event) {
        Timer.builder("throughline.event.delay")
                .description("From an event's happening to its effect here")
                .tag("consumer", consumer.name())
                .publishPercentiles(0.5, 0.99)
                .register(meters)
                .record(Duration.between(event.time(), clock.instant()));
    }
}
