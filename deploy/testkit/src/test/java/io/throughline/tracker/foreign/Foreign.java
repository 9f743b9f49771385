package io.throughline.tracker.foreign;

/** Stands for a class of a service that another service must not know. */
public record Foreign(String name) {}
