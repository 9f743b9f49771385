package io.throughline.tracker.exchange;

import io.throughline.tracker.action.ActionState;
import io.throughline.tracker.action.ActionStatus;
import io.throughline.tracker.action.ActionView;
import io.throughline.tracker.board.Card;
import io.throughline.tracker.deadline.DutyView;
import io.throughline.tracker.pace.Pace;
import io.throughline.tracker.plan.PlanContent;
import io.throughline.tracker.plan.PlanProgress;
import io.throughline.tracker.recommendation.Colour;
import io.throughline.tracker.recommendation.RecommendationState;
import io.throughline.tracker.sheet.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an improvement board asks first. */
final class BoardTables {

    private BoardTables() {}

    static Table figures(Briefing of) {
        PlanContent plan = of.plan();
        PlanProgress progress = of.progress();
        List<RecommendationState> asked = plan.recommendations();
        long claimed = asked.stream()
                .map(RecommendationState::claimedOn)
                .filter(Objects::nonNull)
                .count();
        long verified = asked.stream()
                .map(RecommendationState::verifiedOn)
                .filter(Objects::nonNull)
                .count();
        long closed = asked.stream()
                .map(RecommendationState::closedOn)
                .filter(Objects::nonNull)
                .count();
        String period = ", " + ProgressTables.period(progress);
        return new Table(
                "Summary",
                "Where the plan stands. Claimed is the owners' word, verified is the moderators'.",
                List.of("Figure", "Number"),
                List.of(
                        Cells.row("Recommendations", asked.size()),
                        Cells.row("Claimed done", claimed),
                        Cells.row("Claimed and verified", verified),
                        Cells.row("Claimed and not verified", claimed - verified),
                        Cells.row("Closed", closed),
                        Cells.row("Red", coloured(of, Colour.RED)),
                        Cells.row("Amber", coloured(of, Colour.AMBER)),
                        Cells.row("Green, on course", coloured(of, Colour.GREEN)),
                        Cells.row("Blue, complete and verified", coloured(of, Colour.BLUE)),
                        Cells.row(
                                "Actions not completed and late",
                                late(plan).rows().size()),
                        Cells.row(
                                "Missing for a written statement",
                                plan.coverage().gaps()),
                        Cells.row("Claimed" + period, progress.totals().claimed()),
                        Cells.row("Verified" + period, progress.totals().verified()),
                        Cells.row("Closed" + period, progress.totals().closed()),
                        Cells.row("Reopened" + period, progress.totals().reopened()),
                        Cells.row(
                                "Actions completed" + period, progress.totals().actionsCompleted())));
    }

    private static long coloured(Briefing of, Colour colour) {
        return of.cards().stream().filter(card -> card.brag() == colour).count();
    }

    static Table colours(List<Card> cards) {
        return new Table(
                "Colours",
                "Each recommendation with its colour and the rule that gives it, most urgent first.",
                List.of(
                        "Reference",
                        "Recommendation",
                        "Status",
                        "Colour",
                        "Why",
                        "Due date",
                        "Owner",
                        "Accountable lead"),
                cards.stream()
                        .map(card -> Cells.row(
                                card.reference(),
                                card.text(),
                                card.status().name(),
                                card.brag() == null ? null : card.brag().name(),
                                card.why(),
                                card.dueDate(),
                                card.owner(),
                                card.lead()))
                        .toList());
    }

    static Table deadlines(List<DutyView> owed) {
        return new Table(
                "Deadlines",
                "What is owed to the inspectorate: the date that governs, and the rule's beside the letter's.",
                List.of("What", "Due date", "The letter says", "By the rule", "Sent on", "In words"),
                owed.stream()
                        .map(duty -> Cells.row(
                                Cells.words(duty.duty()),
                                duty.due(),
                                duty.stated() == null ? null : duty.stated().due(),
                                duty.computed() == null ? null : duty.computed().due(),
                                duty.done() == null ? null : duty.done().on(),
                                duty.says()))
                        .toList());
    }

    /** Nothing where nothing is asked for. */
    static Table pace(@Nullable Pace pace) {
        return new Table(
                "Pace",
                "How many recommendations have come how far, and the median of the days that it took.",
                List.of("From", "To", "How many", "Median days"),
                pace == null
                        ? List.of()
                        : List.of(
                                step("Letter", "Plan", pace.letterToPlan()),
                                step("Letter", "First evidence", pace.letterToEvidence()),
                                step("Letter", "Claim", pace.letterToClaim()),
                                step("Claim", "Verification", pace.claimToVerification()),
                                step("Letter", "Verification", pace.letterToVerification()),
                                step("Letter", "Confirmation by inspectors", pace.letterToConfirmation()),
                                Cells.row("Closure", "Undone by our own check", pace.undone(), null)));
    }

    private static List<@Nullable Object> step(String from, String to, Pace.Step step) {
        return Cells.row(from, to, step.reached(), step.medianDays());
    }

    static Table late(PlanContent plan) {
        Stream<ActionState> late = plan.actions().stream()
                .map(ActionView::state)
                .filter(action ->
                        action.status() == ActionStatus.PLANNED || action.status() == ActionStatus.IN_PROGRESS)
                .filter(action -> action.dueDate().isBefore(plan.on()));
        return new Table(
                "Late actions",
                "Actions whose day has passed and that are not completed.",
                List.of("Action", "Owner", "Due date", "Status", "Last progress on"),
                late.map(action -> Cells.row(
                                action.title(),
                                action.owner(),
                                action.dueDate(),
                                action.status().name(),
                                action.lastProgressOn()))
                        .toList());
    }
}
