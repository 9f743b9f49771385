package io.throughline.tracker.exchange;

import io.throughline.tracker.board.Card;
import io.throughline.tracker.deadline.DutyView;
import io.throughline.tracker.pace.Pace;
import io.throughline.tracker.plan.PlanContent;
import io.throughline.tracker.plan.PlanProgress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document about a plan is made of.
 *
 * @param cards what is asked for, with its colour and rule, most urgent first
 * @param owed what is owed after each of its inspections
 */
record Briefing(
        PlanContent plan,
        PlanProgress progress,
        List<Card> cards,
        List<DutyView> owed,
        @Nullable Pace pace) {}
