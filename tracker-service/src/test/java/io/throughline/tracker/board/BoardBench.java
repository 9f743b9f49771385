package io.throughline.tracker.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import io.throughline.tracker.MovableClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long the board and the gaps take over HTTP with 10,000 recommendations and five rows of the past for each. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class BoardBench {

    private static final int TIMES = 60;
    private static final double LIMIT_MILLIS = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = Tokens.of("viewer", "viewer");

    @Inject
    EntityManager database;

    @Test
    void the_median_is_below_fifty_milliseconds() {
        QuarkusTransaction.requiringNew()
                .timeout(300)
                .run(() -> Filling.STATEMENTS.forEach(
                        statement -> database.createNativeQuery(statement).executeUpdate()));
        String before = MovableClock.today().minusDays(150).toString();

        var medians = new LinkedHashMap<String, Double>();
        for (String path : List.of(
                "/v1/board",
                "/v1/board?authority=901",
                "/v1/board?asAt=" + before,
                "/v1/board/cards",
                "/v1/board/cards?brag=RED&theme=leadership",
                "/v1/gaps",
                "/v1/gaps?by=inspection",
                "/v1/gaps?by=theme",
                "/v1/gaps?asAt=" + before,
                "/v1/pace")) {
            double median = median(path);
            System.out.printf("bench: %-45s %6.1f ms%n", path, median);
            if (!path.contains("pace")) {
                medians.put(path, median);
            }
        }
        assertThat(medians)
                .allSatisfy((path, median) -> assertThat(median).as(path).isLessThan(LIMIT_MILLIS));
        assertThat(JsonPath.from(ask("/v1/board")).getInt("count")).isGreaterThanOrEqualTo(9_000);
    }

    /** With one token and one connection, by the leanest client at hand: what is measured is the service. */
    private double median(String path) {
        long[] nanos = new long[TIMES];
        for (int warm = 0; warm < TIMES / 2; warm++) {
            ask(path);
        }
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            ask(path);
            nanos[time] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[TIMES / 2] / 1e6;
    }

    private String ask(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
