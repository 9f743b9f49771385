package io.throughline.inspections.framework;

/** An area that a version of a framework judges, with one of the wordings in which reports name it. */
public record JudgementArea(String code, String wording, boolean always) {}
