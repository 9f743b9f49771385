package io.throughline.chassis.problem;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer JSON pointer (RFC 6901) to the place in the request's body, or the name of a parameter
 * @param code stable word for programs
 * @param detail sentence for people
 */
public record Violation(String pointer, String code, String detail) {}
