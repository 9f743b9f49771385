package io.throughline.tracker.pace;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.MovableClock;
import io.throughline.tracker.Tracker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class PaceResourceTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 27);
    private final Letter letter = new Letter();

    @AfterEach
    void today() {
        MovableClock.back();
    }

    @Test
    void days_are_counted_from_the_letter_and_a_closure_that_is_undone_counts_for_ever() {
        double planned = ChronoUnit.DAYS.between(PUBLISHED, MovableClock.today());
        String id = Tracker.begun(letter, "owner-a");
        MovableClock.forward(Duration.ofDays(10));
        Tracker.claim(id, "owner-a").then().statusCode(200);
        MovableClock.forward(Duration.ofDays(4));
        Tracker.verification(id, "ACCEPTED", "moderator").then().statusCode(200);
        Tracker.why("moderator", id, "closure", "Done.").then().statusCode(200);
        Tracker.why("moderator", id, "reopening", "Not done.").then().statusCode(200);

        JsonPath pace = as("viewer")
                .get("/v1/pace?by=inspection")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String here = "items.find { it.inspectionId == '" + letter.inspection + "' }.";
        assertThat(pace.getDouble(here + "letterToPlan.medianDays")).isEqualTo(planned);
        assertThat(pace.getDouble(here + "letterToEvidence.medianDays")).isEqualTo(planned + 10);
        assertThat(pace.getDouble(here + "letterToClaim.medianDays")).isEqualTo(planned + 10);
        assertThat(pace.getDouble(here + "claimToVerification.medianDays")).isEqualTo(4);
        assertThat(pace.getInt(here + "letterToConfirmation.reached")).isZero();
        assertThat(pace.<Object>get(here + "letterToConfirmation.medianDays")).isNull();
        assertThat(pace.getInt(here + "closures")).isEqualTo(1);
        assertThat(pace.getDouble(here + "undoneRate")).isEqualTo(1.0);

        String before = MovableClock.today().minusDays(1).toString();
        JsonPath then =
                as("viewer").get("/v1/pace?by=inspection&asAt=" + before).jsonPath();
        assertThat(then.getInt(here + "closures")).isZero();
        assertThat(then.getInt(here + "letterToClaim.reached")).isEqualTo(1);
    }

    @Test
    void by_theme_and_by_authority_too_and_by_nothing_else() {
        Tracker.opened(letter);

        for (String by : new String[] {"theme", "authority"}) {
            assertThat(as("viewer").get("/v1/pace?by=" + by).jsonPath().getList("items"))
                    .as(by)
                    .isNotEmpty();
        }
        as("viewer").get("/v1/pace?by=colour").then().statusCode(400);
    }
}
