package io.throughline.tracker.measure;

/**
 * @param rule how that follows, in words
 */
public record Reading(Signal signal, String rule) {}
