package io.throughline.tracker.recommendation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That it will not be done for now: asked for by one person, approved by another, and over on a day.
 *
 * @param expiresOn the day on which it is open again
 * @param from where the work stood, and goes on
 */
@Embeddable
public record WillNotDo(
        @Column(name = "exception_requested_by") String requestedBy,
        @Column(name = "exception_requested_on") LocalDate requestedOn,
        @Column(name = "exception_reason") String reason,
        @Column(name = "exception_expires_on") LocalDate expiresOn,
        @Column(name = "exception_approved_by") @Nullable String approvedBy,
        @Column(name = "exception_approved_on") @Nullable LocalDate approvedOn,

        @Column(name = "exception_from") @Enumerated(EnumType.STRING) @JsonIgnore
        RecommendationStatus from) {

    static WillNotDo request(LocalDate expiresOn, RecommendationStatus from, Act act) {
        if (!expiresOn.isAfter(act.on())) {
            throw ExceptionProblem.endsInThePast();
        }
        if (expiresOn.isAfter(act.on().plusYears(2))) {
            throw ExceptionProblem.endsTooLate();
        }
        return new WillNotDo(act.by(), act.on(), Duties.reason(act), expiresOn, null, null, from);
    }

    WillNotDo approve(RecommendationStatus now, Act act) {
        if (isOver(act.on())) {
            throw ExceptionProblem.requestIsOver();
        }
        return new WillNotDo(requestedBy, requestedOn, reason, expiresOn, act.by(), act.on(), now);
    }

    boolean isOver(LocalDate day) {
        return !expiresOn.isAfter(day);
    }
}
