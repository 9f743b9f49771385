package io.throughline.tracker.standing;

import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.source.BoardSource;
import io.throughline.tracker.source.Councils;
import io.throughline.tracker.source.DutiesSource;
import io.throughline.tracker.source.Duty;
import io.throughline.tracker.source.FindingsSource;
import io.throughline.tracker.source.Inspection;
import io.throughline.tracker.source.InspectionsSource;
import io.throughline.tracker.source.TrackerSource;
import io.throughline.tracker.source.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StandingQueries {

    private static final int MOST = 200;
    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 3;
    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private final InspectionsSource inspections;
    private final FindingsSource findings;
    private final TrackerSource tracker;
    private final BoardSource board;
    private final DutiesSource duties;
    private final Councils councils;
    private final WorkQueries work;
    private final WindowRules windows;
    private final Clock clock;

    StandingQueries(
            @RestClient InspectionsSource inspections,
            @RestClient FindingsSource findings,
            @RestClient TrackerSource tracker,
            @RestClient BoardSource board,
            @RestClient DutiesSource duties,
            Councils councils,
            WorkQueries work,
            WindowRules windows,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.tracker = tracker;
        this.board = board;
        this.duties = duties;
        this.councils = councils;
        this.work = work;
        this.windows = windows;
        this.clock = clock;
    }

    /** @param wanted the code of a council; where none is wanted, the first that there is something of */
    Standing of(Optional<String> wanted) {
        var chosen = councils.choose(wanted);
        String code = chosen.code();
        List<Inspection> held = inspections.list(code, null, MOST, null).items().stream()
                .sorted(Inspection.NEWEST_FIRST)
                .toList();
        return new Standing(
                chosen,
                LatestJudgement.of(held),
                held.stream().limit(SHOWN).toList(),
                work.late(code),
                work.due(code),
                waiting(),
                owed(held),
                code == null ? null : foundAgain(code),
                windows.next(held),
                new Standing.Freshness(clock.instant(), work.lastChange()));
    }

    /** Of the latest letters; what was sent is not owed any more. */
    private List<Standing.Owed> owed(List<Inspection> held) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNCIL);
        return held.stream()
                .limit(LOOKED_AT)
                .flatMap(one -> duties(one).stream())
                .filter(duty -> duty.done() == null && duty.due() != null)
                .map(duty -> new Standing.Owed(duty, duty.isLateOn(today)))
                .toList();
    }

    private List<Duty> duties(Inspection inspection) {
        try {
            return duties.of(inspection.id()).items();
        } catch (Problem notKnownYet) {
            return List.of();
        }
    }

    private Work waiting() {
        var tasks = board.tasks(MOST, null);
        return new Work(
                tasks.items().size(),
                tasks.cursor() != null,
                tasks.items().stream().limit(SHOWN).map(StandingQueries::item).toList());
    }

    private static Work.Item item(WaitingTask task) {
        return new Work.Item(task.recommendationId(), task.text(), task.dueDate(), task.owner(), task.kind());
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
        } catch (Problem | ProcessingException missing) {
            return null;
        }
    }
}
