package io.throughline.chassis.stream;

import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Reach;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens streams, and ends those whose reader takes nothing any more. */
@ApplicationScoped
class LiveStreams {

    private static final Logger LOG = Logger.getLogger(LiveStreams.class);
    private static final Duration ONE_HOUR = Duration.ofHours(1);

    private final RecentEvents recent;
    private final StreamRows rows;
    private final ChangeQueries changes;
    private final StreamCursors cursors;
    private final StreamPlaces places;
    private final Vertx vertx;
    private final Clock clock;
    private final Duration heartbeat;
    private final Duration patience;

    LiveStreams(
            RecentEvents recent,
            StreamRows rows,
            ChangeQueries changes,
            StreamCursors cursors,
            StreamPlaces places,
            Vertx vertx,
            Clock clock,
            @ConfigProperty(name = "throughline.stream.heartbeat") Duration heartbeat,
            @ConfigProperty(name = "throughline.stream.patience") Duration patience) {
        this.recent = recent;
        this.rows = rows;
        this.changes = changes;
        this.cursors = cursors;
        this.places = places;
        this.vertx = vertx;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.patience = patience;
    }

    /** @param cursor the last event that the reader has; from now on where there is none */
    StreamingOutput open(@Nullable String cursor, StreamFilter filter, CurrentActor reader, RoutingContext http) {
        String client = reader.get().subject() + " " + reader.client();
        Reach reach = reader.reach();
        Instant expires = reader.expires();
        Instant until = expires == null ? clock.instant().plus(ONE_HOUR) : expires;
        long place = cursor == null || cursor.isEmpty() ? rows.end() : cursors.read(cursor);
        boolean lost = !changes.isKept(place);
        long from = lost ? rows.end() : place;
        places.take(client);
        var gone = new AtomicBoolean();
        Runnable leave = () -> {
            if (gone.compareAndSet(false, true)) {
                places.giveBack(client);
                recent.lookUp();
            }
        };
        // Where the server learns of it at once; otherwise the next beat finds that nobody is there.
        http.addEndHandler(ended -> leave.run());
        return out -> {
            try {
                var stream = new LiveStream(
                        out,
                        event -> filter.wants(event, reach),
                        cursors,
                        from,
                        ending -> watch(http.request(), ending));
                stream.begin(lost);
                serve(stream, until, gone::get);
            } catch (IOException closed) {
                LOG.debugf("A reader went away: %s", closed.getMessage());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                leave.run();
            }
        };
    }

    private void serve(LiveStream stream, Instant expires, BooleanSupplier gone)
            throws IOException, InterruptedException {
        while (true) {
            Duration left = Duration.between(clock.instant(), expires);
            if (left.isNegative() || left.isZero()) {
                return;
            }
            switch (recent.after(
                    stream.place(), LiveStream.PART, left.compareTo(heartbeat) < 0 ? left : heartbeat, gone)) {
                case RecentEvents.Next next -> stream.send(next.events());
                case RecentEvents.TooOld _ -> stream.send(rows.after(stream.place(), LiveStream.PART));
                case RecentEvents.Nothing _ -> stream.beat();
                case RecentEvents.Closed _ -> {
                    return;
                }
            }
        }
    }

    /** Who takes nothing for so long is cut off, and can come back with the last id that they have. */
    private void watch(HttpServerRequest request, LiveStream.Writing writing) throws IOException {
        long timer =
                vertx.setTimer(patience.toMillis(), late -> request.connection().close());
        try {
            writing.write();
        } finally {
            vertx.cancelTimer(timer);
        }
    }
}
