package io.throughline.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not even how long an answer takes tells that another council has something. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class TimingTest {

    private static final int TIMES = 100;
    private static final int WARM_UP = 30;
    private static final double CLOSE = 0.25;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = Tokens.within(List.of("996"), "neighbour", "viewer", "officer", "lead");

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/recommendations/%s", "/v1/recommendations/%s/history", "/v1/recommendations/%s/evidence"})
    void what_is_anothers_takes_as_long_as_what_is_nobodys(String path) throws Exception {
        String theirs = Tracker.begun(new Letter("999", "Ambermouth City Council"), "owner-a");
        String nobodys = UUID.randomUUID().toString();
        double[] of = new double[TIMES];
        double[] ofNothing = new double[TIMES];

        for (int n = -WARM_UP; n < TIMES; n++) {
            double there = seconds(path.formatted(theirs));
            double nowhere = seconds(path.formatted(nobodys));
            if (n >= 0) {
                of[n] = there;
                ofNothing[n] = nowhere;
            }
        }

        assertThat(median(of) / median(ofNothing)).isBetween(1 - CLOSE, 1 + CLOSE);
    }

    private double seconds(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        long begun = System.nanoTime();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        double took = (System.nanoTime() - begun) / 1e9;
        assertThat(status).isEqualTo(404);
        return took;
    }

    private static double median(double[] all) {
        Arrays.sort(all);
        return all[all.length / 2];
    }
}
