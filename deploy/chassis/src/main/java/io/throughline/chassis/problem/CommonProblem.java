package io.throughline.chassis.problem;

import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/** The refusals that every service has, whatever its subject. */
public final class CommonProblem {

    private CommonProblem() {}

    public static Problem malformed(String detail) {
        return Problem.of(400, "common:malformed", "The request cannot be read", detail);
    }

    public static Problem invalid(String detail) {
        return Problem.of(422, "common:invalid", "The request says something impossible", detail);
    }

    static Problem unkeepable() {
        return invalid(
                "A number, a day or a text in it is one that cannot be kept: far out of range, or with a NUL in it.");
    }

    public static Problem unauthenticated() {
        return Problem.of(
                        401,
                        "common:unauthenticated",
                        "Nobody is signed in",
                        "Send a valid, unexpired bearer token in the Authorization header.")
                .header("WWW-Authenticate", "Bearer");
    }

    public static Problem forbidden() {
        return Problem.of(
                403,
                "common:forbidden",
                "Your role does not allow this",
                "You are signed in, but none of your roles may do this.");
    }

    public static Problem notEverywhere() {
        return Problem.of(
                403,
                "common:not-everywhere",
                "This is about every council",
                "Your role may do this, but your token names single councils; somebody who reaches all of them has to.");
    }

    public static Problem outOfReach() {
        return Problem.of(
                403,
                "common:out-of-reach",
                "This is another council's",
                "You may read it, since it is published, but your token does not name the council whose it is.");
    }

    public static Problem stale(String current) {
        return Problem.of(
                        412,
                        "common:stale",
                        "Somebody changed this since you read it",
                        "Read it again, look at what changed, and send your change with the new ETag " + current + ".")
                .header("ETag", current);
    }

    public static Problem preconditionMissing() {
        return Problem.of(
                428,
                "common:precondition-missing",
                "The If-Match header is missing",
                "Send the ETag of the version that you read in If-Match, so that nobody's change is overwritten.");
    }

    public static Problem cursorNotOurs() {
        return Problem.of(
                400,
                "common:cursor",
                "The cursor is not one of ours",
                "Follow the links of a list as they are; start again without a cursor when the filters change.");
    }

    public static Problem stillRunning() {
        return Problem.of(
                        409,
                        "common:still-running",
                        "The same request is still being worked on",
                        "A request with this Idempotency-Key is under way. Send it again in a moment.")
                .header("Retry-After", "1");
    }

    public static Problem keyReused() {
        return Problem.of(
                422,
                "common:key-reused",
                "This Idempotency-Key was used for another request",
                "Use a new Idempotency-Key for each new request; the same key only repeats the same request.");
    }

    public static Problem tooLarge(long limitBytes) {
        return Problem.of(
                413,
                "common:too-large",
                "The request is too large",
                "At most " + limitBytes / (1024 * 1024) + " MB can be sent at once.");
    }

    public static Problem unavailable() {
        return Problem.of(
                        503,
                        "common:unavailable",
                        "The service cannot reach its database",
                        "Try again in a few seconds; look first whether your change is there already.")
                .header("Retry-After", "5");
    }

    static Problem unanswered() {
        return Problem.of(
                        503,
                        "common:unanswered",
                        "One of the services does not answer at the moment",
                        "Try again in a few seconds; look first whether your change is there already.")
                .header("Retry-After", "5");
    }

    static Problem unexpected(String reference) {
        return Problem.of(
                500,
                "common:unexpected",
                "Something went wrong on our side",
                "Nothing was changed. Tell the operators this reference: " + reference + ".");
    }

    /** What the framework refused before any room was asked: unknown routes, methods, media types. */
    static Problem ofStatus(int status) {
        var known = Status.fromStatusCode(status);
        return Problem.of(status, "common:http-" + status, title(status, known), detail(status));
    }

    private static String title(int status, @Nullable Status known) {
        return known == null ? "HTTP " + status : known.getReasonPhrase();
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method; the Allow header or the API description says which.";
            case 406 -> "This address cannot answer in a media type that the Accept header allows.";
            case 415 -> "This address does not take a body of this media type.";
            default -> "The request could not be handled.";
        };
    }
}
