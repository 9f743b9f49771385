package io.throughline.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The calls of a quality and performance officer. */
final class OfficersDesk implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "throughline-report-7f3a1c";

    private final HttpClient http = HttpClient.newHttpClient();

    /** Begins an import with some documents, or adds them to one that has begun. */
    JsonNode sendTogether(List<Path> documents, @Nullable String toImport) throws InterruptedException {
        String path = toImport == null ? "/v1/imports" : "/v1/imports/" + toImport + "/files";
        return asked(() -> posted(path, documents));
    }

    /** How far an import is. */
    JsonNode look(String atImport) throws InterruptedException {
        return asked(() -> asOfficer("/v1/imports/" + atImport).GET().build());
    }

    private interface Asking {
        HttpRequest request() throws IOException, InterruptedException;
    }

    private JsonNode asked(Asking asking) throws InterruptedException {
        try {
            var answer = http.send(asking.request(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw Sorry.notTakenIn(reason(answer.statusCode(), answer.body()));
            }
            return parsed(answer.body());
        } catch (IOException e) {
            throw Sorry.notTakenIn("There is no answer from " + Service.INSPECTIONS.title() + ".");
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest posted(String path, List<Path> documents) throws IOException, InterruptedException {
        var parts = new ArrayList<HttpRequest.BodyPublisher>();
        for (var document : documents) {
            var name = document.getFileName().toString().replaceAll("[\"\\r\\n\\\\]", "_");
            parts.add(BodyPublishers.ofString("--" + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\"report\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            parts.add(BodyPublishers.ofFile(document));
            parts.add(BodyPublishers.ofString("\r\n"));
        }
        parts.add(BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"));
        return asOfficer(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(parts.toArray(HttpRequest.BodyPublisher[]::new)))
                .build();
    }

    private HttpRequest.Builder asOfficer(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(Service.INSPECTIONS.url() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    private String token() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=officer&client_secret=local";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Ports.ISSUER + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
                .path("access_token")
                .asText();
    }

    /** The words of the problem document (RFC 9457), as an officer should read them. */
    private static String reason(int status, String body) {
        var problem = parsed(body);
        var words = new StringJoiner("; ");
        var sentence =
                (problem.path("title").asText() + ". " + problem.path("detail").asText()).strip();
        words.add(sentence.length() < 3 ? "answer " + status + " without a reason" : sentence);
        for (var violation : problem.path("errors")) {
            words.add(violation.path("detail").asText());
        }
        return words.toString();
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
