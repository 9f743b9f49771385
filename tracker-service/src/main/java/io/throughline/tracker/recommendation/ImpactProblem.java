package io.throughline.tracker.recommendation;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;

/** What is wrong with what was said about the change for children, and with a colour that somebody gives by hand. */
final class ImpactProblem {

    private ImpactProblem() {}

    static Problem notKnown() {
        return invalid(
                "impact-not-known",
                "How is it known what changed for children?",
                "The claim does not say. Give impact with the closure: what changed, and in knownBy at least one way in which that is known.",
                "/impact");
    }

    static Problem noSample() {
        return invalid(
                "no-sample",
                "How many cases were sampled, and how many were right?",
                "A DIP_SAMPLE has sampled (1 or more) and met (0 up to sampled); the other ways have neither.",
                "/knownBy");
    }

    static Problem noMeasure() {
        return invalid(
                "no-measure",
                "Only a measure has a measureId",
                "Leave measureId out, or give MEASURE as way.",
                "/knownBy");
    }

    static Problem colourTooLong() {
        return invalid(
                "colour-too-long",
                "A colour by hand does not last that long",
                "Choose a day within six months for expiresOn; after that the rule counts again.",
                "/expiresOn");
    }

    static Problem blueIsEarned() {
        return invalid(
                "blue-is-earned",
                "Blue cannot be given by hand",
                "Blue means complete and verified: a moderator who has seen evidence says so with POST …/verification.",
                "/colour");
    }

    private static Problem invalid(String reason, String title, String detail, String pointer) {
        return Problem.of(422, "recommendations:" + reason, title, detail).with(new Violation(pointer, reason, detail));
    }
}
