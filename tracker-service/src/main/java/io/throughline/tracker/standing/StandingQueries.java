package io.throughline.tracker.standing;

import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.source.FindingsSource;
import io.throughline.tracker.source.Gap;
import io.throughline.tracker.source.Inspection;
import io.throughline.tracker.source.InspectionsSource;
import io.throughline.tracker.source.TrackerSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StandingQueries {

    private static final int MOST = 200;

    private final InspectionsSource inspections;
    private final FindingsSource findings;
    private final TrackerSource tracker;
    private final WorkQueries work;
    private final Clock clock;

    StandingQueries(
            @RestClient InspectionsSource inspections,
            @RestClient FindingsSource findings,
            @RestClient TrackerSource tracker,
            WorkQueries work,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.tracker = tracker;
        this.work = work;
        this.clock = clock;
    }

    /** @param code of the council; where none is chosen, the first that there is something of */
    Standing of(@Nullable String code, String reader) {
        List<Gap> known = tracker.gaps().items().stream()
                .filter(gap -> gap.dfeCode() != null)
                .toList();
        String shown =
                code != null ? code : known.isEmpty() ? null : known.getFirst().dfeCode();
        List<Inspection> held = inspections.list(shown, null, MOST, null).items().stream()
                .sorted(Inspection.NEWEST_FIRST)
                .toList();
        return new Standing(
                shown,
                held.isEmpty() ? null : held.getFirst().authority().name(),
                known,
                known.stream()
                        .filter(gap -> Objects.equals(gap.dfeCode(), shown))
                        .findFirst()
                        .orElse(null),
                LatestJudgement.of(held),
                held.stream().limit(5).toList(),
                work.late(shown),
                work.due(shown),
                work.waitingFor(reader, shown),
                shown == null ? null : foundAgain(shown),
                clock.instant());
    }

    String gapsAsCsv() {
        var csv = new StringBuilder("council,code,asked,claimed,verified,closed,claimed and not verified\r\n");
        for (var gap : tracker.gaps().items()) {
            csv.append('"')
                    .append(Objects.requireNonNullElse(gap.authority(), "").replace("\"", "\"\""))
                    .append("\",\"")
                    .append(Objects.requireNonNullElse(gap.dfeCode(), "").replace("\"", "\"\""))
                    .append("\",")
                    .append(gap.asked() + "," + gap.claimed() + "," + gap.verified() + "," + gap.closed() + ","
                            + gap.gap())
                    .append("\r\n");
        }
        return csv.toString();
    }

    /** The first page is not empty because one figure on it is missing. */
    private @Nullable Integer foundAgain(String code) {
        try {
            return findings.recurrences(code, "SUGGESTED", MOST, null).items().size();
        } catch (Problem missing) {
            return null;
        }
    }
}
