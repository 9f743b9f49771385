package io.throughline.inspections.report;

import io.throughline.inspections.framework.Framework;
import io.throughline.inspections.framework.InspectionKind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a person should check: fields that are missing, or odd for the kind of report. */
final class Doubts {

    private static final int LONGEST_USUAL_DAYS = 45;

    private final List<Doubt> doubts = new ArrayList<>();

    Doubts kind(Title title) {
        return unless(
                title.certain(),
                "kind",
                title.end() == 0
                        ? "no title of a known kind of report was found"
                        : "no line is the title of a known kind of report; the kind is told from a sentence");
    }

    Doubts authority(AuthorityReader.@Nullable Found found) {
        return unless(found != null, "authority", "no authority is named")
                .unless(
                        found == null || found.inTitle(),
                        "authority",
                        "no title names it; it is the one that is named most");
    }

    Doubts period(@Nullable Period period, InspectionKind kind) {
        boolean usual = period == null || ChronoUnit.DAYS.between(period.start(), period.end()) <= LONGEST_USUAL_DAYS;
        return unless(period != null || kind.isSecondHand(), "startDate", "no days of inspection were found")
                .unless(usual, "endDate", "the inspection seems unusually long");
    }

    Doubts team(Team team, InspectionKind kind) {
        return unless(
                team.isKnown() || kind.isSecondHand() || kind == InspectionKind.JTAI,
                "leadInspector",
                "no inspector is named");
    }

    Doubts judgements(List<Judgement> judgements, @Nullable Framework framework) {
        var read = judgements.stream().map(Judgement::area).toList();
        var missing = framework == null
                ? List.<String>of()
                : framework.expectedAreas().stream()
                        .filter(area -> !read.contains(area))
                        .toList();
        return unless(missing.isEmpty(), "judgements", "not found: " + String.join(", ", missing));
    }

    Doubts torn(boolean torn) {
        return unless(!torn, "judgements", "the table was torn apart, and grades were matched to areas by their order");
    }

    List<Doubt> all() {
        return List.copyOf(doubts);
    }

    private Doubts unless(boolean fine, String field, String reason) {
        if (!fine) {
            doubts.add(new Doubt(field, reason));
        }
        return this;
    }
}
