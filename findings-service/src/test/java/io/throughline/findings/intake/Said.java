package io.throughline.findings.intake;

import io.throughline.testkit.EventLog;
import io.throughline.testkit.Topics;
import java.util.UUID;

/** What inspections-service and tracker-service say, for tests. */
public final class Said {

    private Said() {}

    public static UUID inspectionRecorded() {
        UUID id = UUID.randomUUID();
        inspection(id, "recorded", 1, "990", "Ambermouth City Council");
        return id;
    }

    public static void inspection(UUID id, String what, long sequence, String dfeCode, String name) {
        String status = what.equals("withdrawn") ? "WITHDRAWN" : "RECORDED";
        EventLog.say(
                Topics.INSPECTIONS,
                id,
                "io.throughline.inspections.inspection-" + what + ".v1",
                id,
                sequence,
                """
                {"inspection":{"id":"%s","status":"%s","authority":{"name":"%s","dfeCode":"%s"},"kind":"FOCUSED_VISIT",
                 "startDate":"2024-03-05","endDate":"2024-03-06","judgements":[],"report":{"sha256":"ab"}},"actor":"officer"}""".formatted(id, status, name, dfeCode));
    }

    public static void recommendation(
            UUID id, UUID finding, UUID inspection, String what, long sequence, String status) {
        EventLog.say(
                Topics.RECOMMENDATIONS,
                inspection,
                "io.throughline.tracker.recommendation-" + what + ".v1",
                id,
                sequence,
                """
                {"recommendation":{"id":"%s","findingId":"%s","inspection":{"id":"%s"},"status":"%s"},"actor":"moderator"}""".formatted(id, finding, inspection, status));
    }
}
