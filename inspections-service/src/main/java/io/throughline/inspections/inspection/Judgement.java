package io.throughline.inspections.inspection;

import org.jspecify.annotations.Nullable;

/**
 * A judgement as printed.
 *
 * @param area code of the area, as {@code LEADERS}
 * @param grade code of the grade, as {@code REQUIRES_IMPROVEMENT}
 * @param label the area's printed words
 * @param printedGrade the grade's printed words
 */
record Judgement(
        String area, String grade, String label, @Nullable String printedGrade) {}
