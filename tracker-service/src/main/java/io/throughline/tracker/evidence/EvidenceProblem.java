package io.throughline.tracker.evidence;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import java.util.UUID;

final class EvidenceProblem {

    private EvidenceProblem() {}

    static Problem unknown(UUID id) {
        return Problem.of(
                404,
                "evidence:unknown",
                "No such evidence",
                "There is no evidence " + id + ". GET /v1/evidence?recommendationId= lists what there is.");
    }

    static Problem linkOrNote() {
        return Problem.of(
                        422,
                        "evidence:link-or-note",
                        "Evidence is either a link or a note",
                        "Fill in one of link and note, and leave the other out.")
                .with(new Violation("/link", "link-or-note", "One of link and note."));
    }

    static Problem notALink() {
        return Problem.of(
                        422,
                        "evidence:not-a-link",
                        "The link cannot be opened",
                        "Give a whole web address that begins with https://, or write a note instead.")
                .with(new Violation("/link", "not-a-link", "A whole address, as https://council.example/audit."));
    }

    static Problem whichRecommendation() {
        return Problem.of(
                        400,
                        "evidence:which-recommendation",
                        "Evidence of what?",
                        "Name the recommendation: GET /v1/evidence?recommendationId=….")
                .with(new Violation("recommendationId", "missing", "The id of a recommendation."));
    }
}
