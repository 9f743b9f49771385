package io.throughline.tracker.deadline;

import io.throughline.chassis.web.ETags;
import io.throughline.tracker.inspection.InspectionPlace;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the letter's day and the rule's side by side, and says which governs. */
final class DutyTerms {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DutyTerms() {}

    static DutyView of(InspectionPlace inspection, DutyRule rule, @Nullable Duty said) {
        DutyView.Stated stated = said == null ? null : said.stated();
        DutyView.Computed computed = compute(inspection, rule);
        return new DutyView(
                inspection.id(),
                rule.duty(),
                stated,
                computed,
                stated != null ? stated.due() : computed == null ? null : computed.due(),
                stated == null || computed == null ? null : WorkingDays.between(computed.due(), stated.due()),
                sentence(stated, computed),
                said == null ? null : said.done(),
                ETags.of(said == null ? 0 : said.version()));
    }

    private static DutyView.@Nullable Computed compute(InspectionPlace inspection, DutyRule rule) {
        boolean received = inspection.receivedDate() != null;
        LocalDate from = received ? inspection.receivedDate() : inspection.publishedDate();
        return from == null
                ? null
                : new DutyView.Computed(
                        WorkingDays.after(from, rule.workingDays()),
                        rule.workingDays(),
                        from,
                        received ? DutyView.CountedFrom.RECEIVED : DutyView.CountedFrom.PUBLISHED,
                        rule.source(),
                        rule.certainty().name());
    }

    private static String sentence(DutyView.@Nullable Stated stated, DutyView.@Nullable Computed computed) {
        if (computed == null) {
            return stated == null
                    ? "Neither a printed date nor the day of receiving the report is known: record the day"
                            + " on which it was received, or write down the date that the letter prints."
                    : "The letter says " + PRINTED.format(stated.due()) + ".";
        }
        String counted = computed.workingDays() + " working days after it was "
                + (computed.fromIs() == DutyView.CountedFrom.RECEIVED ? "received" : "published") + " on "
                + PRINTED.format(computed.from()) + " end on " + PRINTED.format(computed.due());
        if (stated == null) {
            return counted + "; no date of the letter is known.";
        }
        return stated.due().equals(computed.due())
                ? "The letter says " + PRINTED.format(stated.due()) + ", as " + counted + "."
                : "The letter says " + PRINTED.format(stated.due()) + " and governs; " + counted + ".";
    }
}
