package io.throughline.findings.recurrence;

import io.throughline.chassis.web.ETags;
import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.likeness.Likeness;
import io.throughline.findings.recommendation.RecommendationStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A later finding beside an earlier one.
 *
 * @param later id of the later finding
 * @param earlier id of the earlier finding
 * @param score from 0 to 1; how likely a person is to call it the same
 * @param shares what both are about
 * @param reason in a sentence, for a person to judge
 * @param decision what a person said, and why; none for a suggestion
 */
record RecurrenceView(
        UUID later,
        UUID earlier,
        Relation relation,
        double score,
        List<String> shares,
        String reason,
        Quote laterQuote,
        Quote earlierQuote,
        @Nullable RecommendationStatus became,
        @Nullable DecisionState decision,
        String etag) {

    /** The words, and where to open them. */
    record Quote(
            UUID inspectionId,
            String inspectionKind,
            @Nullable LocalDate inspectedOn,
            @Nullable LocalDate publishedOn,
            String authority,
            String kind,
            @Nullable String section,
            String text,
            @Nullable Integer page,
            @Nullable Integer spanStart,
            @Nullable Integer spanEnd,
            List<String> themes) {

        static Quote of(SaidItem item) {
            return new Quote(
                    item.inspectionId(),
                    item.inspectionKind(),
                    item.inspectedOn(),
                    item.publishedOn(),
                    item.authority(),
                    item.kind(),
                    item.section(),
                    item.text(),
                    item.page(),
                    item.spanStart(),
                    item.spanEnd(),
                    item.themes());
        }
    }

    static RecurrenceView of(
            SaidItem later,
            SaidItem earlier,
            Likeness likeness,
            @Nullable RecurrenceDecision decision,
            @Nullable RecommendationStatus became) {
        return new RecurrenceView(
                later.id(),
                earlier.id(),
                decision == null ? Relation.SUGGESTED : Relation.valueOf(decision.relation()),
                Math.round(likeness.score() * 1_000) / 1_000.0,
                likeness.shared(),
                reason(earlier, likeness, decision != null, became),
                Quote.of(later),
                Quote.of(earlier),
                became,
                decision == null ? null : decision.state(),
                ETags.of(decision == null ? 0 : decision.version()));
    }

    private static String reason(
            SaidItem earlier, Likeness likeness, boolean isDecided, @Nullable RecommendationStatus became) {
        String about = "Both are about " + String.join(", ", likeness.shared()) + ".";
        if (likeness.shared().isEmpty()) {
            about = isDecided
                    ? "A person put these two together."
                    : "They share some words, and no concern that is known.";
        }
        String when = earlier.inspectedOn() == null
                ? ""
                : " Asked for in " + earlier.inspectedOn().getYear() + ".";
        String closed = became == null || became.closedOn() == null
                ? ""
                : " Closed by the council on " + became.closedOn() + ".";
        return about + when + closed;
    }
}
