package io.throughline.tracker;

import io.throughline.testkit.EventLog;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the findings service says about a letter to Ambermouth City Council, which does not exist. */
public final class Letter {

    public static final String TOPIC = "findings.finding.events";
    public static final String ASKED = "The timeliness of visits to children who live in private arrangements.";

    public final UUID inspection = UUID.randomUUID();
    private final String dfeCode;
    private final String council;

    public Letter() {
        this("999", "Ambermouth City Council");
    }

    /** To another council that does not exist. */
    public Letter(String dfeCode, String council) {
        this.dfeCode = dfeCode;
        this.council = council;
    }

    public String dfeCode() {
        return dfeCode;
    }

    public Finding asks() {
        return new Finding(inspection, UUID.randomUUID(), "AREA_FOR_IMPROVEMENT", ASKED, null, "PROPOSED", "RECORDED");
    }

    /** Says of a finding of this letter what the findings service would say. */
    public void says(String event) {
        EventLog.say(TOPIC, inspection.toString(), addressed(event));
    }

    public String addressed(String event) {
        return event.replace("Ambermouth City Council", council)
                .replace("\"dfeCode\":\"999\"", "\"dfeCode\":\"" + dfeCode + '"');
    }

    public record Finding(
            UUID inspection,
            UUID id,
            String kind,
            String text,
            @Nullable String deadline,
            String review,
            String status) {

        public Finding kind(String other) {
            return new Finding(inspection, id, other, text, deadline, review, status);
        }

        public Finding text(String other) {
            return new Finding(inspection, id, kind, other, deadline, review, status);
        }

        public Finding deadline(String words) {
            return new Finding(inspection, id, kind, text, words, review, status);
        }

        public Finding review(String other) {
            return new Finding(inspection, id, kind, text, deadline, other, status);
        }

        public String recorded(long sequence) {
            return event("finding-recorded", sequence, UUID.randomUUID());
        }

        public String amended(long sequence) {
            return event("finding-amended", sequence, UUID.randomUUID());
        }

        public String withdrawn(long sequence) {
            return new Finding(inspection, id, kind, text, deadline, review, "WITHDRAWN")
                    .event("finding-withdrawn", sequence, UUID.randomUUID());
        }

        public String event(String type, long sequence, UUID eventId) {
            return """
                {"specversion":"1.0","id":"%s","source":"/findings-service","type":"io.throughline.findings.%s.v1",
                 "subject":"%s","time":"2026-03-02T09:00:00Z","sequence":%d,"partitionkey":"%s",
                 "datacontenttype":"application/json","data":{"finding":{"id":"%s",
                 "inspection":{"id":"%s","kind":"FOCUSED_VISIT","startDate":"2026-01-20","endDate":"2026-01-21",
                 "publishedDate":"2026-02-27"},
                 "authority":{"name":"Ambermouth City Council","dfeCode":"999","onsCode":"E08009999","ofstedUrn":"89999"},
                 "kind":"%s","reference":"3","section":"What needs to improve","text":"%s","page":4,
                 "span":{"start":1200,"end":1270},"polarity":"WEAKNESS","themes":["visits"],"deadline":%s,
                 "addressee":null,"confidence":0.9,"review":"%s","status":"%s"},
                 "before":null,"reason":"as read","actor":"system:findings-service"}}\
                """.formatted(
                            eventId,
                            type,
                            id,
                            sequence,
                            inspection,
                            id,
                            inspection,
                            kind,
                            text,
                            deadline == null ? "null" : '"' + deadline + '"',
                            review,
                            status);
        }
    }
}
