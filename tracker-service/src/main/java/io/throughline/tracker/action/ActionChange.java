package io.throughline.tracker.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Something that was otherwise before, and why it is not any more.
 *
 * @param was the day, the owner or the status before
 */
@Embeddable
public record ActionChange(
        @Enumerated(EnumType.STRING) What what,
        String was,
        String reason,
        @Column(name = "changed_by") String by,
        @Column(name = "changed_at") Instant at) {

    public enum What {
        DUE_DATE,
        OWNER,
        CANCELLED
    }
}
