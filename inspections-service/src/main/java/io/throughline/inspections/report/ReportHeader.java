package io.throughline.inspections.report;

import io.throughline.inspections.authority.Authority;
import io.throughline.inspections.framework.InspectionKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of its own inspection. What it does not say is null or empty, and {@code doubts} says so.
 *
 * @param authorityName that of the authority's names which the report uses, as "Hull"
 * @param authorityPrinted the same with all words around it, as printed
 */
public record ReportHeader(
        @Nullable Authority authority,
        @Nullable String authorityName,
        @Nullable String authorityPrinted,
        InspectionKind kind,
        @Nullable String framework,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate publishedDate,
        @Nullable String leadInspector,
        List<String> inspectors,
        @Nullable String focus,
        List<Judgement> judgements,
        List<Doubt> doubts) {}
