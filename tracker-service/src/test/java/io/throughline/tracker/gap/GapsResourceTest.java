package io.throughline.tracker.gap;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class GapsResourceTest {

    @Test
    void what_is_claimed_and_not_verified_is_the_gap() {
        JsonPath before = gaps();
        Tracker.opened(new Letter());
        Tracker.claimed(new Letter(), "owner-a");
        Tracker.verified(new Letter(), "owner-a");
        Tracker.closed(new Letter(), "owner-a");

        for (var counted : java.util.Map.of("asked", 4, "claimed", 3, "verified", 2, "closed", 1, "gap", 1)
                .entrySet()) {
            assertThat(count(gaps(), counted.getKey()) - count(before, counted.getKey()))
                    .as(counted.getKey())
                    .isEqualTo(counted.getValue());
        }
    }

    @Test
    void a_priority_action_weighs_more_and_every_grouping_adds_up() {
        Letter letter = new Letter();
        letter.says(letter.asks().kind("PRIORITY_ACTION").recorded(1));
        String id = Tracker.recommendationOf(letter.inspection);
        Tracker.assign(id, "owner-a");
        Tracker.planned(id, "owner-a");
        Tracker.claim(id, "owner-a").then().statusCode(200);

        String here = "items.find { it.inspectionId == '" + letter.inspection + "' }.";
        JsonPath byInspection = as("viewer").get("/v1/gaps?by=inspection").jsonPath();
        assertThat(byInspection.getInt(here + "gap")).isEqualTo(1);
        assertThat(byInspection.getInt(here + "weightedGap")).isEqualTo(3);
        Tracker.verification(id, "ACCEPTED", "moderator").then().statusCode(200);
        byInspection = as("viewer").get("/v1/gaps?by=inspection&authority=999").jsonPath();
        assertThat(byInspection.getInt(here + "unconfirmed")).isEqualTo(1);
        assertThat(byInspection.getInt(here + "weightedUnconfirmed")).isEqualTo(3);

        assertThat(as("viewer").get("/v1/gaps?by=theme").jsonPath().getList("items.theme"))
                .contains("visits");
        as("viewer").get("/v1/gaps?by=colour").then().statusCode(400);
    }

    private static JsonPath gaps() {
        return as("viewer").get("/v1/gaps").then().statusCode(200).extract().jsonPath();
    }

    private static int count(JsonPath gaps, String what) {
        Integer found = gaps.get("items.find { it.dfeCode == '999' }." + what);
        return found == null ? 0 : found;
    }
}
