package io.throughline.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens to a service's stream as a browser does: cut off, it comes back with the id of what it heard last. */
final class EventListener implements AutoCloseable {

    final List<String> heard = new CopyOnWriteArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Gateway gateway;
    private final String token;
    private final Thread thread;
    private final AtomicInteger opened = new AtomicInteger();
    private volatile boolean closed;
    private String last = "";

    EventListener(Gateway gateway, String token) {
        this.gateway = gateway;
        this.token = token;
        thread = Thread.ofVirtual().start(this::listen);
    }

    /** How often it had to come. */
    int opened() {
        return opened.get();
    }

    private void listen() {
        while (!closed) {
            var request = HttpRequest.newBuilder(
                            URI.create(gateway.next(Service.TRACKER).url() + "/v1/events"))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "text/event-stream");
            if (!last.isEmpty()) {
                request.header("Last-Event-ID", last);
            }
            try (var lines = http.send(request.build(), BodyHandlers.ofLines()).body()) {
                opened.incrementAndGet();
                lines.forEach(this::hear);
            } catch (IOException | java.io.UncheckedIOException cutOff) {
                Writers.pause(50);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void hear(String line) {
        if (line.startsWith("id: ")) {
            last = line.substring(4);
        } else if (line.startsWith("data: ")) {
            var id = line.replaceFirst(".*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
            heard.add(id);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        http.shutdownNow();
    }
}
