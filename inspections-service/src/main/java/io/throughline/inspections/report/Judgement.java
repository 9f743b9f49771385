package io.throughline.inspections.report;

import io.throughline.inspections.framework.Grade;

/** One printed judgement: the area's code, the grade's code, and the words that the report used for both. */
public record Judgement(String area, Grade grade, String label, String printedGrade) {}
