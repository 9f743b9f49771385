package io.throughline.tracker;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The real time, and as far ahead of it as a test wants to be. Whoever moves it puts it back. */
@ApplicationScoped
public class MovableClock {

    private static volatile Duration ahead = Duration.ZERO;

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
        return new Ahead(ZoneId.of("UTC"));
    }

    public static void ahead(int days) {
        ahead = Duration.ofDays(days);
    }

    public static void forward(Duration more) {
        ahead = ahead.plus(more);
    }

    public static void back() {
        ahead = Duration.ZERO;
    }

    /** The day at the council. */
    public static LocalDate today() {
        return LocalDate.ofInstant(Instant.now().plus(ahead), ZoneId.of("Europe/London"));
    }

    private static final class Ahead extends Clock {
        private final ZoneId zone;

        private Ahead(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return Instant.now().truncatedTo(ChronoUnit.MICROS).plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Ahead(other);
        }
    }
}
