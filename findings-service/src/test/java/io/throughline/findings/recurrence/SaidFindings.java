package io.throughline.findings.recurrence;

import io.throughline.testkit.EventLog;
import io.throughline.testkit.Topics;
import java.util.UUID;

/** What the diary of findings says of councils that do not exist. */
public final class SaidFindings {

    private SaidFindings() {}

    public static UUID asked(UUID inspection, String dfeCode, String day, String text, String theme) {
        return said(inspection, dfeCode, day, "AREA_FOR_IMPROVEMENT", text, theme, "NEUTRAL");
    }

    public static UUID said(
            UUID inspection, String dfeCode, String day, String kind, String text, String theme, String polarity) {
        UUID id = UUID.randomUUID();
        EventLog.say(Topics.FINDINGS, inspection, "io.throughline.findings.finding-recorded.v1", id, 1, """
                {"finding":{"id":"%s","status":"RECORDED","inspection":{"id":"%s","kind":"ILACS","startDate":"%s"},
                 "authority":{"name":"Council %s","dfeCode":"%s"},"kind":"%s","section":"The experiences and progress of children in care",
                 "text":"%s","page":2,"span":{"start":10,"end":90},"segments":[],"polarity":"%s","themes":["%s"],
                 "confidence":0.9,"review":"PROPOSED"},"actor":"system:findings-service"}""".formatted(
                        id, inspection, day, dfeCode, dfeCode, kind, text, polarity, theme));
        return id;
    }
}
