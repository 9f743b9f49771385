package io.throughline.tracker.evidence;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import java.time.LocalDate;
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

    static Problem notConcerned() {
        return Problem.of(
                403,
                "evidence:not-concerned",
                "This evidence is not for everybody",
                "Leads, moderators and officers see it, and those who own the recommendation or one of its actions or"
                        + " have given evidence of it. Ask one of them.");
    }

    static Problem ownEvidence() {
        return Problem.of(
                403,
                "evidence:own-evidence",
                "You have given this yourself",
                "Somebody who has given no version of it accepts or rejects it. Ask another moderator or lead.");
    }

    static Problem alreadyReviewed(EvidenceStatus status) {
        return Problem.of(
                409,
                "evidence:already-reviewed",
                "It was reviewed",
                "This version is " + status + ". A new version of it is reviewed again.");
    }

    static Problem erased(LocalDate on) {
        return Problem.of(
                410,
                "evidence:erased",
                "What it held was erased",
                "It was erased on " + on
                        + "; that it was there, its hash and who erased it remain. Give new evidence.");
    }

    static Problem expiresTooSoon() {
        return Problem.of(
                        422,
                        "evidence:expires-too-soon",
                        "It would have expired already",
                        "Name a later day than today, or leave expiresOn out.")
                .with(new Violation("/expiresOn", "expires-too-soon", "A day after today."));
    }

    static Problem unknownVersion(int number) {
        return Problem.of(
                404,
                "evidence:unknown-version",
                "No such version",
                "There is no version " + number + ". GET /v1/evidence/{id} shows the versions.");
    }

    static Problem notAFile(int number) {
        return Problem.of(
                404,
                "evidence:not-a-file",
                "That version is no file",
                "Version " + number + " is a link or a note, and GET /v1/evidence/{id} shows it.");
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
