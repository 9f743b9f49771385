package io.throughline.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A person at the services' doors. */
final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String BOUNDARY = "a-letter-comes-in";

    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String token;

    private final Function<Service, ServiceProcess> door;
    private final String trace;

    Caller(Stage stage, String token) {
        this(stage::process, token, "");
    }

    private Caller(Function<Service, ServiceProcess> door, String token, String trace) {
        this.door = door;
        this.token = token;
        this.trace = trace;
    }

    /** The same person, whom somebody shows to a door each time. */
    Caller through(Gateway gateway) {
        return new Caller(gateway::next, token, trace);
    }

    /** The same person, at the door of one more replica. */
    Caller at(ServiceProcess replica) {
        return new Caller(service -> replica, token, trace);
    }

    /** The same person, whose calls are part of that trace. */
    Caller traced(String traceparent) {
        return new Caller(door, token, traceparent);
    }

    Answer get(Service service, String path) throws IOException {
        return send(request(service, path).GET());
    }

    /** Everything that a list holds, page after page. */
    List<JsonNode> all(Service service, String path) throws IOException {
        var items = new ArrayList<JsonNode>();
        var next = path + (path.contains("?") ? "&" : "?") + "limit=200";
        while (!next.isEmpty()) {
            var answer = get(service, next);
            if (answer.status() != 200) {
                throw new IOException(next + " answered " + answer);
            }
            answer.body().get("items").forEach(items::add);
            next = answer.text("/links/next").replaceFirst("^https?://[^/]+", "");
        }
        return items;
    }

    Answer sendLetter(String letter) throws IOException {
        return sendLetter("letter.txt", letter.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Answer sendLetter(String name, byte[] letter) throws IOException {
        return sendReport("/v1/inspections", name, letter);
    }

    Answer sendReport(String path, String name, byte[] letter) throws IOException {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"report\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(Service.INSPECTIONS, path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(letter),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    /** @param headers names and values, one after another */
    Answer write(String method, Service service, String path, String json, String... headers) throws IOException {
        BodyPublisher body = BodyPublishers.ofString(json);
        var request = request(service, path)
                .header("Content-Type", "application/json")
                .method(method, body);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(Service service, String path) {
        var request = HttpRequest.newBuilder(URI.create(door.apply(service).url() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
        return trace.isEmpty() ? request : request.header("traceparent", trace);
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("ETag").orElse(""),
                    answer.headers().firstValue("Retry-After").orElse(""),
                    JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
