package io.throughline.tracker.plan;

import io.throughline.chassis.upload.Sha256;
import io.throughline.tracker.recommendation.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was submitted, as it was. The database refuses to change or delete it. */
@Entity
@Immutable
class PlanSubmission {

    @Embeddable
    record Key(@Column(name = "plan_id") UUID planId, int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private SubmissionKind kind;

    private @Nullable String note;
    private String submittedBy;
    private Instant submittedAt;
    private String sha256;
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected PlanSubmission() {}

    PlanSubmission(UUID plan, int number, SubmitPlan command, String content, Act act) {
        this.key = new Key(plan, number);
        this.kind = command.kind();
        this.note = command.note();
        this.submittedBy = act.by();
        this.submittedAt = act.at();
        this.sha256 = Sha256.of(content);
        this.content = content;
    }

    SubmissionSummary summary() {
        return new SubmissionSummary(key.number(), kind, submittedBy, submittedAt, sha256);
    }

    SubmissionView view() {
        return new SubmissionView(summary(), note, content);
    }

    String inWords(String plan) {
        return "Submission " + key.number() + " of the plan \u201c" + plan + "\u201d (SHA-256 " + sha256 + ").";
    }

    String content() {
        return content;
    }
}
