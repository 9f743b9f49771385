package io.throughline.tracker.brag;

import io.throughline.tracker.recommendation.Colour;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules, the first that fits counts: what it says in words, and the same as a condition on a recommendation's row {@code
 * r} on the day {@code :day}. A priority action turns amber and red sooner.
 */
public enum BragRule {
    NO_COLOUR(
            null,
            "It will not be done for now, or is not asked for any more.",
            "r.status in ('EXCEPTED', 'WITHDRAWN')"),
    COMPLETE(
            Colour.BLUE,
            "Complete, and verified by a moderator who has seen evidence.",
            "r.status in ('VERIFIED', 'CLOSED', 'CONFIRMED')"),
    BY_HAND(
            null,
            "A lead gave this colour by hand until a day, with a reason.",
            "r.override_expires_on > cast(:day as date)"),
    OVERDUE(
            Colour.RED,
            "Its day has passed, and nobody has claimed that it is done.",
            "r.deadline_due < cast(:day as date) and r.status <> 'CLAIMED'"),
    STEP_LONG_LATE(
            Colour.RED,
            "An action or a milestone has been late for more than eight weeks, two for a priority action.",
            "r.status <> 'CLAIMED' and r.step_due + case r.kind when 'PRIORITY_ACTION' then 14 else 56 end"
                    + " < cast(:day as date)"),
    NOT_IMPROVED(
            Colour.RED,
            "Inspectors have said since that it was not addressed, or has become worse.",
            "r.verdict_outcome in ('NOT_ADDRESSED', 'DECLINED') and r.status <> 'CLAIMED'"),
    PRIORITY_UNPLANNED(
            Colour.RED,
            "A priority action without any action planned for four weeks.",
            "r.kind = 'PRIORITY_ACTION' and r.status = 'OPENED' and r.opened_on + 28 <= cast(:day as date)"),
    SET_BACK(
            Colour.AMBER,
            "A claim was returned, or a check of our own failed, and nothing was claimed since.",
            "r.setback_kind is not null"),
    STEP_LATE(
            Colour.AMBER,
            "The day of an action or of a milestone has passed, and it is not done.",
            "r.status <> 'CLAIMED' and r.step_due < cast(:day as date)"),
    FALLING_BACK(Colour.AMBER, "A measure has become worse and misses its target.", "r.measure_falls_back"),
    UNVERIFIED(
            Colour.AMBER,
            "Claimed done for four weeks, and no moderator has decided.",
            "r.status = 'CLAIMED' and r.claimed_on + 28 <= cast(:day as date)"),
    UNPLANNED(
            Colour.AMBER,
            "No action planned for eight weeks; two weeks for a priority action.",
            "r.status = 'OPENED' and r.opened_on + case r.kind when 'PRIORITY_ACTION' then 14 else 56 end <= cast(:day as date)"),
    DUE_SOON(
            Colour.AMBER,
            "Due within four weeks, eight for a priority action, and not claimed.",
            "r.status <> 'CLAIMED' and r.deadline_due <= cast(:day as date) + case r.kind when 'PRIORITY_ACTION' then 56 else 28 end"),
    ON_COURSE(Colour.GREEN, "On course.", "true");

    private final @Nullable Colour colour;
    private final String words;
    private final String condition;

    BragRule(@Nullable Colour colour, String words, String condition) {
        this.colour = colour;
        this.words = words;
        this.condition = condition;
    }

    /** Names the rule that fits the row {@code r} on the day {@code :day}. */
    public static String sql() {
        return Arrays.stream(values())
                .map(rule -> "when " + rule.condition + " then '" + rule.name() + "'")
                .collect(Collectors.joining(" ", "case ", " end"));
    }

    /** The colour that follows from it, which is that of the override where that is the rule. */
    public static String colourSql() {
        return Arrays.stream(values())
                .map(rule -> "when " + rule.condition + " then " + rule.inSql())
                .collect(Collectors.joining(" ", "case ", " end"));
    }

    private String inSql() {
        if (this == BY_HAND) {
            return "r.override_colour";
        }
        return colour == null ? "null" : "'" + colour + "'";
    }

    public @Nullable Colour colour() {
        return colour;
    }

    public String words() {
        return words;
    }
}
