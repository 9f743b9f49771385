package io.throughline.tracker.verdict;

import io.throughline.chassis.web.Uuid7;
import io.throughline.tracker.inspection.InspectionPlace;
import io.throughline.tracker.inspection.KnownInspections;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Acts;
import io.throughline.tracker.recommendation.LastWord;
import io.throughline.tracker.recommendation.LastWords;
import io.throughline.tracker.recommendation.RecommendationState;
import io.throughline.tracker.recommendation.RecommendationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Verdicts that people write down. */
@ApplicationScoped
@Transactional
class VerdictCommands {

    private final Verdicts verdicts;
    private final HeardVerdicts heard;
    private final LastWords lastWords;
    private final KnownInspections inspections;
    private final Acts acts;

    VerdictCommands(
            Verdicts verdicts, HeardVerdicts heard, LastWords lastWords, KnownInspections inspections, Acts acts) {
        this.verdicts = verdicts;
        this.heard = heard;
        this.lastWords = lastWords;
        this.inspections = inspections;
        this.acts = acts;
    }

    VerdictView record(UUID recommendation, RecordVerdict command) {
        Act act = acts.now(null);
        RecommendationState about = lastWords.held(recommendation);
        if (about.status() == RecommendationStatus.WITHDRAWN) {
            throw VerdictProblem.withdrawn();
        }
        LocalDate saidOn = saidOn(command, laterInspection(command, about));
        check(saidOn, about.inspection().publishedDate(), act);
        boolean known = heard.of(recommendation).stream()
                .filter(Verdict::stands)
                .map(Verdict::word)
                .anyMatch(word -> word.inspectionId().equals(command.inspectionId())
                        && word.quote().equals(command.quote()));
        if (known) {
            throw VerdictProblem.alreadyHeard();
        }
        var word = new LastWord(
                Uuid7.next(),
                command.outcome(),
                command.quote(),
                command.inspectionId(),
                command.findingId(),
                command.page(),
                saidOn);
        verdicts.heard(about.findingId(), word, act);
        return heard.findById(word.id()).view();
    }

    VerdictView takeBack(UUID id, TakeBack command) {
        Verdict known = heard.findByIdOptional(id).orElseThrow(() -> VerdictProblem.unknown(id));
        if (!known.stands()) {
            throw VerdictProblem.takenBack();
        }
        verdicts.takenBack(id, acts.now(command.reason()));
        return known.view();
    }

    private InspectionPlace laterInspection(RecordVerdict command, RecommendationState about) {
        if (command.inspectionId().equals(about.inspection().id())) {
            throw VerdictProblem.sameInspection();
        }
        InspectionPlace later = inspections.place(command.inspectionId());
        if (later == null) {
            throw VerdictProblem.unknownInspection(command.inspectionId());
        }
        if (about.authority() != null
                && later.authority() != null
                && !about.authority().name().equals(later.authority())) {
            throw VerdictProblem.otherAuthority();
        }
        return later;
    }

    private static LocalDate saidOn(RecordVerdict command, InspectionPlace later) {
        LocalDate day = command.saidOn() != null
                ? command.saidOn()
                : later.publishedDate() != null ? later.publishedDate() : later.endDate();
        if (day == null) {
            throw VerdictProblem.saidWhen();
        }
        return day;
    }

    private static void check(LocalDate saidOn, @Nullable LocalDate askedOn, Act act) {
        if (saidOn.isAfter(act.on())) {
            throw VerdictProblem.notYetSaid();
        }
        if (askedOn != null && saidOn.isBefore(askedOn)) {
            throw VerdictProblem.saidBefore();
        }
    }
}
