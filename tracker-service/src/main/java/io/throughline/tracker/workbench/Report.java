package io.throughline.tracker.workbench;

import io.throughline.tracker.page.FormField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of an action, a measure, evidence, a verdict or a proposal, each of which belongs to a recommendation. */
enum Report {
    PROGRESS(
            "actions",
            "progress",
            FormField.of("statement", "text", "field_statement").withHint(),
            Fields.ON),
    COMPLETION("actions", "completion", FormField.of("statement", "text", "field_came_of_it"), Fields.ON),
    NEW_DAY("actions", "due-date", Fields.DUE, Fields.REASON),
    HANDOVER("actions", "owner", Fields.OWNER, Fields.REASON),
    CANCELLATION("actions", "cancellation", Fields.REASON),
    MILESTONES(
            "actions",
            "milestones",
            FormField.of("title", "line", "field_milestone").withHint(),
            Fields.DUE),
    MILESTONE_MET(
            "actions",
            "milestone-met",
            Fields.MILESTONE,
            FormField.of("metOn", "date", "field_met_on").withHint()),
    MILESTONE_GONE("actions", "milestone-gone", Fields.MILESTONE),
    DEPENDENCIES(
            "actions",
            "dependencies",
            FormField.of("actions", "several", "field_waits_for").withHint()),
    SERVES(
            "actions",
            "recommendations",
            FormField.of("recommendations", "several", "field_serves").withHint()),
    VALUES("measures", "values", FormField.of("value", "line", "field_value"), Fields.ON),
    CORRECTIONS(
            "measures",
            "corrections",
            FormField.of("number", "select", "field_which_value"),
            FormField.of("value", "line", "field_value"),
            FormField.of("on", "date", "field_on"),
            Fields.REASON),
    VERSIONS("evidence", "versions", Fields.LINK, Fields.NOTE, Fields.SHOWS),
    REVIEW(
            "evidence",
            "review",
            FormField.of("outcome", "choice", "field_outcome").offering("ACCEPTED", "REJECTED"),
            Fields.REASON),
    EXPIRY(
            "evidence",
            "expiry",
            FormField.of("expiresOn", "date", "field_expires").withHint()),
    ERASURE(
            "evidence",
            "erasure",
            FormField.of("reason", "text", "field_erasure").withHint()),
    TAKING_BACK("verdicts", "withdrawal", Fields.REASON),
    ACCEPTANCE("reopening-proposals", "acceptance", Fields.REASON),
    DISMISSAL("reopening-proposals", "dismissal", Fields.REASON);

    private final String kind;
    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, and so are records of values
    private final List<FormField> fields;

    Report(String kind, String path, FormField... fields) {
        this.kind = kind;
        this.path = path;
        this.fields = List.of(fields);
    }

    static Optional<Report> of(String kind, String path) {
        return Arrays.stream(values())
                .filter(report -> report.kind.equals(kind) && report.path.equals(path))
                .findFirst();
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    /** The last part of the address in the API, which takes milestones whole. */
    String part() {
        return isAboutMilestones() ? MILESTONES.path : path;
    }

    boolean isAboutMilestones() {
        return this == MILESTONES || this == MILESTONE_MET || this == MILESTONE_GONE;
    }

    public String sentence() {
        return "step_" + name().toLowerCase(Locale.ROOT);
    }

    List<FormField> fields() {
        return fields;
    }

    /** What is said takes the place of what was said before. */
    boolean isReplacing() {
        return switch (this) {
            case NEW_DAY, HANDOVER, MILESTONES, MILESTONE_MET, MILESTONE_GONE, DEPENDENCIES, SERVES, EXPIRY -> true;
            default -> false;
        };
    }
}
