package io.throughline.tracker;

import static io.throughline.tracker.Tracker.as;

import io.restassured.response.Response;

/** What will not be done, and who says so. */
public final class Exceptions {

    private Exceptions() {}

    public static Response ask(String id, String person, String expiresOn, String... roles) {
        return as(person, roles)
                .header("If-Match", "*")
                .body("{\"reason\":\"The team is being merged.\",\"expiresOn\":\"" + expiresOn + "\"}")
                .post("/v1/recommendations/{id}/exception", id);
    }

    /** @param what approval, refusal or end */
    public static Response decide(String id, String lead, String what) {
        return as(lead, "lead")
                .header("If-Match", "*")
                .body("{\"reason\":\"It was talked through.\"}")
                .post("/v1/recommendations/{id}/exception-{what}", id, what);
    }

    public static Response colour(String id, String colour, String expiresOn) {
        return as("lead")
                .header("If-Match", "*")
                .body("{\"reason\":\"The board sees it so.\",\"colour\":\"" + colour + "\",\"expiresOn\":\"" + expiresOn
                        + "\"}")
                .put("/v1/recommendations/{id}/colour-override", id);
    }

    /** Asked for and refused, asked for again, approved and ended; and a colour by hand. */
    static void happenTo(String id) {
        String day = MovableClock.today().plusMonths(3).toString();
        ask(id, "lead", day, "lead").then().statusCode(200);
        decide(id, "lead", "refusal").then().statusCode(200);
        ask(id, "lead", day, "lead").then().statusCode(200);
        decide(id, "lead2", "approval").then().statusCode(200);
        decide(id, "lead2", "end").then().statusCode(200);
        colour(id, "AMBER", day).then().statusCode(200);
    }
}
