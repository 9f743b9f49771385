package io.throughline.tracker.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reader of server-sent events, as the standard describes it and no cleverer. */
final class EventStream implements AutoCloseable {

    private final int status;
    private final InputStream body;
    private final BufferedReader lines;
    private final List<String> comments = new ArrayList<>();
    private String lastId;
    private @Nullable String retry;

    /** @param name {@code message} where the stream gives none */
    record Told(String id, String name, String data) {

        String eventId() {
            return json().path("id").asText();
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(data);
            } catch (IOException unreadable) {
                throw new IllegalStateException(data, unreadable);
            }
        }
    }

    private EventStream(int status, InputStream body, String lastId) {
        this.status = status;
        this.body = body;
        this.lastId = lastId;
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** @param query without the question mark */
    static EventStream open(String token, String query, @Nullable String lastId) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/events?" + query))
                .header("Authorization", "Bearer " + token);
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
            return new EventStream(answer.statusCode(), answer.body(), lastId == null ? "" : lastId);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    int status() {
        return status;
    }

    String lastId() {
        return lastId;
    }

    @Nullable
    String retry() {
        return retry;
    }

    List<String> comments() {
        return comments;
    }

    /** The next event; none where the stream has ended. */
    @Nullable
    Told next() throws IOException {
        String name = "message";
        var data = new ArrayList<String>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (!data.isEmpty()) {
                    return new Told(lastId, name, String.join("\n", data));
                }
                name = "message";
            } else if (line.startsWith(":")) {
                comments.add(line.substring(1).strip());
            } else if (line.startsWith("id: ")) {
                lastId = line.substring(4);
            } else if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data.add(line.substring(6));
            } else if (line.startsWith("retry: ")) {
                retry = line.substring(7);
            }
        }
        return null;
    }

    /** Reads on until the greeting has come, so that whatever happens from now on is in the stream. */
    EventStream greeted() throws IOException {
        String line = lines.readLine();
        while (line != null && !line.isEmpty()) {
            if (line.startsWith("id: ")) {
                lastId = line.substring(4);
            } else if (line.startsWith("retry: ")) {
                retry = line.substring(7);
            }
            line = lines.readLine();
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
