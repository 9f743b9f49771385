package io.throughline.tracker.notice;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.MovableClock;
import io.throughline.tracker.Tracker;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class NoticesTest {

    private final Letter letter = new Letter();

    @Inject
    NoticeCommands commands;

    @AfterEach
    void today() {
        MovableClock.ahead(0);
    }

    @Test
    void each_stage_of_a_day_is_told_once_however_many_replicas_look() throws Exception {
        String id = asked("by " + Tracker.printed(20));
        String owner = UUID.randomUUID().toString();
        Tracker.assign(id, owner);

        assertThat(stagesAfter(0, owner)).isEmpty();
        assertThat(stagesAfter(10, owner)).containsExactly("APPROACHING");
        assertThat(stagesAfter(11, owner)).containsExactly("APPROACHING");
        assertThat(stagesAfter(20, owner)).containsExactly("DUE", "APPROACHING");
        assertThat(stagesAfter(21, owner)).containsExactly("MISSED", "DUE", "APPROACHING");
        assertThat(stagesAfter(30, owner)).containsExactly("MISSED", "DUE", "APPROACHING");

        Tracker.patiently()
                .untilAsserted(() -> assertThat(toldInTheLog())
                        .containsExactly(
                                "io.throughline.tracker.deadline-approaching.v1",
                                "io.throughline.tracker.deadline-due.v1",
                                "io.throughline.tracker.deadline-missed.v1"));
    }

    @Test
    void what_was_past_when_an_old_letter_came_in_is_no_news() throws Exception {
        String id = asked("by " + Tracker.printed(-400));
        String owner = UUID.randomUUID().toString();
        Tracker.assign(id, owner);

        assertThat(stagesAfter(0, owner)).isEmpty();
        assertThat(stagesAfter(30, owner)).isEmpty();
    }

    @Test
    void the_owner_of_an_action_is_told_too_and_nobody_of_what_is_done() throws Exception {
        String id = asked("by " + Tracker.printed(400));
        String owner = UUID.randomUUID().toString();
        Tracker.assign(id, owner);
        String late = action(id, owner, 30);
        String done = action(id, owner, 30);
        Tracker.report(owner, done, "progress").then().statusCode(200);
        Tracker.report(owner, done, "completion").then().statusCode(200);

        assertThat(stagesAfter(30, owner)).containsExactly("DUE");
        JsonPath mine = as(owner, "action-owner")
                .get("/v1/notices?for=me&stage=DUE")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .jsonPath();
        assertThat(mine.getString("items[0].kind")).isEqualTo("ACTION");
        assertThat(mine.getString("items[0].subjectId")).isEqualTo(late);
        assertThat(mine.getString("items[0].authority.dfeCode")).isEqualTo("999");
    }

    @Test
    void who_is_accountable_is_told_as_well() throws Exception {
        String id = asked("by " + Tracker.printed(20));
        String lead = UUID.randomUUID().toString();
        as("lead")
                .header("If-Match", "*")
                .body("{\"owner\":\"owner-a\",\"lead\":\"" + lead + "\"}")
                .put("/v1/recommendations/{id}/owner", id)
                .then()
                .statusCode(200);
        action(id, "owner-a", 12);

        assertThat(stagesAfter(12, lead)).containsExactlyInAnyOrder("DUE", "APPROACHING");
        as(lead, "lead")
                .get("/v1/notices?for=me&stage=DUE")
                .then()
                .body("items[0].kind", equalTo("ACTION"), "items[0].lead", equalTo(lead));
    }

    @Test
    void evidence_that_is_about_to_expire_is_told_of_unless_it_is_gone() throws Exception {
        String id = asked("by " + Tracker.printed(400));
        String owner = UUID.randomUUID().toString();
        Tracker.assign(id, owner);
        String kept = evidence(id, 20);
        as("lead")
                .header("If-Match", "*")
                .body("{\"reason\":\"Asked for by the family.\"}")
                .post("/v1/evidence/{id}/erasure", evidence(id, 20))
                .then()
                .statusCode(200);

        assertThat(stagesAfter(10, owner)).containsExactly("APPROACHING");
        as("viewer")
                .get("/v1/notices?for={owner}", owner)
                .then()
                .body("items[0].kind", equalTo("EVIDENCE"))
                .body("items[0].subjectId", equalTo(kept))
                .body("items[0].title", equalTo("Evidence for: " + Letter.ASKED));
    }

    private static String evidence(String recommendation, int days) {
        return as("lead")
                .body("{\"note\":\"Twelve files.\",\"shows\":\"A dip sample\",\"expiresOn\":\"" + Tracker.day(days)
                        + "\"}")
                .post("/v1/recommendations/{id}/evidence", recommendation)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_stage_that_is_none_is_refused_in_words() {
        as("viewer")
                .get("/v1/notices?stage=SOON")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:notices:no-such-stage"));
    }

    private String asked(String deadline) {
        Letter.Finding finding = letter.asks().deadline(deadline);
        letter.says(finding.recorded(1));
        return Tracker.recommendationOf(finding);
    }

    private static String action(String recommendation, String owner, int days) {
        return as(owner, "action-owner")
                .body("{\"title\":\"Recruit two workers\",\"dueDate\":\"" + Tracker.day(days) + "\"}")
                .post("/v1/recommendations/{id}/actions", recommendation)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What this owner was told, latest first, after eight replicas have looked at once on that day. */
    private List<String> stagesAfter(int days, String owner) throws Exception {
        MovableClock.ahead(days);
        var looks = new ArrayList<Callable<Void>>();
        for (int n = 0; n < 8; n++) {
            looks.add(() -> {
                while (commands.tell()) {
                    // more of other tests
                }
                return null;
            });
        }
        try (var replicas = Executors.newFixedThreadPool(8)) {
            for (var look : replicas.invokeAll(looks)) {
                look.get();
            }
        }
        return as("viewer")
                .get("/v1/notices?for={owner}", owner)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.stage", String.class);
    }

    private List<String> toldInTheLog() {
        return EventLog.read("tracker.notice.events").stream()
                .filter(record -> letter.inspection.toString().equals(record.key()))
                .map(record -> JsonPath.from(record.value()).getString("type"))
                .toList();
    }
}
