package io.throughline.tracker.board;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.MovableClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long the board and the gaps take over HTTP with 10,000 recommendations and five rows of the past for each. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class BoardBench {

    private static final int TIMES = 60;
    private static final double LIMIT_MILLIS = 50;

    @Inject
    EntityManager database;

    @Test
    void the_median_is_below_fifty_milliseconds() {
        QuarkusTransaction.requiringNew()
                .timeout(300)
                .run(() -> Filling.STATEMENTS.forEach(
                        statement -> database.createNativeQuery(statement).executeUpdate()));
        String before = MovableClock.today().minusDays(150).toString();

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
                assertThat(median).as(path).isLessThan(LIMIT_MILLIS);
            }
        }
        assertThat(as("viewer").get("/v1/board").jsonPath().getInt("count")).isGreaterThanOrEqualTo(9_000);
    }

    private static double median(String path) {
        long[] nanos = new long[TIMES];
        for (int warm = 0; warm < TIMES / 2; warm++) {
            as("viewer").get(path).then().statusCode(200);
        }
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            as("viewer").get(path).then().statusCode(200);
            nanos[time] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[TIMES / 2] / 1e6;
    }
}
