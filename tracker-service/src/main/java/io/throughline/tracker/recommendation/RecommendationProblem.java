package io.throughline.tracker.recommendation;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import java.util.UUID;

/** Every way in which a recommendation can refuse, and what to do instead. */
final class RecommendationProblem {

    private RecommendationProblem() {}

    static Problem unknown(UUID id) {
        return Problem.of(
                404,
                "recommendations:unknown",
                "No such recommendation",
                "There is no recommendation " + id + ". Look it up with GET /v1/recommendations.");
    }

    static Problem withdrawn() {
        return refused(
                "withdrawn",
                "The letter no longer asks for this",
                "Its finding was withdrawn, so nothing can be done with it; look for the finding that took its place.");
    }

    static Problem beingModerated() {
        return refused(
                "being-moderated",
                "It is claimed done and waits for a moderator",
                "Wait for the verification. A moderator can return the claim, and then work goes on.");
    }

    static Problem verified() {
        return refused(
                "verified",
                "It is verified as done",
                "Close it, or reopen it with POST …/reopening where a check of your own has failed.");
    }

    static Problem closed() {
        return refused(
                "closed",
                "It is closed",
                "Reopen it with POST …/reopening where a check of your own has failed. Where inspectors find it again, a new recommendation opens by itself.");
    }

    static Problem notPlanned() {
        return refused(
                "not-planned",
                "Nothing was planned yet",
                "Plan at least one action with POST …/actions before you claim that it is done.");
    }

    static Problem notClaimed() {
        return refused(
                "not-claimed",
                "Nobody has claimed that it is done",
                "There is nothing to verify or to return until its owner claims it with POST …/claim.");
    }

    static Problem notVerified() {
        return refused(
                "not-verified",
                "Closed means verified",
                "A moderator has to accept the claim with POST …/verification before it can be closed.");
    }

    static Problem notClosed() {
        return refused(
                "not-closed",
                "It is still open",
                "There is nothing to reopen. A claim that does not hold is returned with POST …/verification.");
    }

    static Problem noOwner() {
        return refused(
                "no-owner",
                "Nobody owns it",
                "Only its owner can claim it. A lead assigns an owner with PUT …/owner first.");
    }

    static Problem notTheOwner() {
        return Problem.of(
                403,
                "recommendations:not-the-owner",
                "Somebody else owns it",
                "Only its owner may do this. Ask the owner, or ask a lead to assign it to you with PUT …/owner.");
    }

    static Problem ownHomework() {
        return Problem.of(
                403,
                "recommendations:own-homework",
                "Nobody moderates their own work",
                "You own this or claimed it done. Another moderator has to decide about it.");
    }

    static Problem noEvidence() {
        return invalid(
                "no-evidence",
                "A claim needs evidence",
                "Name at least one piece of evidence in evidence, or bring one along in newEvidence.",
                "/evidence");
    }

    static Problem unknownEvidence(UUID id) {
        return invalid(
                "unknown-evidence",
                "That is not evidence of this recommendation",
                "There is no evidence " + id + " here. GET /v1/evidence?recommendationId= lists what there is.",
                "/evidence");
    }

    static Problem nothingSeen() {
        return invalid(
                "nothing-seen",
                "Which evidence have you seen?",
                "Name at least one piece of the claim's evidence in evidenceSeen, or return the claim.",
                "/evidenceSeen");
    }

    static Problem notClaimedWith() {
        return invalid(
                "not-claimed-with",
                "The claim does not rest on that evidence",
                "Name only evidence that the claim names; the recommendation shows it under claim.evidence.",
                "/evidenceSeen");
    }

    static Problem noReason() {
        return invalid("no-reason", "A reason is missing", "Say why, in reason.", "/reason");
    }

    static Problem unknownFilter(String name, String expected) {
        return Problem.of(
                        400,
                        "recommendations:unknown-filter",
                        "The list cannot be filtered like that",
                        "Give " + name + " as " + expected + ".")
                .with(new Violation(name, "unknown", "Expected: " + expected + "."));
    }

    static Problem asAtTheFuture() {
        return Problem.of(
                        400,
                        "recommendations:as-at-the-future",
                        "That day is still to come",
                        "Give today or an earlier day as asAt, as 2026-03-31.")
                .with(new Violation("asAt", "as-at-the-future", "Today or an earlier day."));
    }

    private static Problem refused(String reason, String title, String detail) {
        return Problem.of(409, "recommendations:" + reason, title, detail);
    }

    private static Problem invalid(String reason, String title, String detail, String pointer) {
        return Problem.of(422, "recommendations:" + reason, title, detail).with(new Violation(pointer, reason, detail));
    }
}
