package io.throughline.inspections.report;

/** A field that a person should look at, and why. */
public record Doubt(String field, String reason) {}
