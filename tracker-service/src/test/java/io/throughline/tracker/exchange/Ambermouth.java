package io.throughline.tracker.exchange;

import static io.throughline.tracker.Tracker.as;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.io.ByteArrayInputStream;
import java.util.UUID;

/** A plan of Ambermouth City Council, which does not exist, for one recommendation; and files about it. */
final class Ambermouth {

    static final String OWNER = "owner-a";

    final UUID inspection;
    final String recommendation;
    final String plan;

    Ambermouth() {
        var letter = new Letter();
        inspection = letter.inspection;
        recommendation = Tracker.opened(letter);
        plan = as("lead")
                .body("{\"title\":\"Improvement plan\",\"inspections\":[\"" + letter.inspection + "\"]}")
                .post("/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response take(String csv, boolean dryRun) {
        return take(csv.getBytes(UTF_8), "{}", dryRun);
    }

    Response take(byte[] file, String mapping, boolean dryRun) {
        return as("lead")
                .contentType("multipart/form-data")
                .multiPart("file", "plan", new ByteArrayInputStream(file))
                .multiPart("mapping", mapping, "application/json")
                .post("/v1/plans/{id}/imports?dryRun={dry}", plan, dryRun);
    }

    byte[] document(String file) {
        return as("viewer")
                .get("/v1/plans/{id}/documents/{file}", plan, file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    int actions() {
        return as("viewer")
                .get("/v1/actions?limit=200&recommendationId={id}", recommendation)
                .jsonPath()
                .getList("items")
                .size();
    }
}
