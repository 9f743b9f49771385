package io.throughline.inspections.progress;

import java.util.List;
import java.util.Map;

/**
 * What became of an inspection, as far as the other services have told.
 *
 * @param reading PENDING, DONE or FAILED
 * @param findings how many inspectors' statements were found, rejected and withdrawn ones left out
 * @param recommendations how many things were asked for, likewise
 * @param absences for what reports can lack: PRESENT, STATED_NONE, NOT_FOUND or UNREADABLE
 * @param findingsByPolarity counts by STRENGTH, WEAKNESS, MIXED, NEUTRAL
 * @param recommendationsByStatus counts by the tracker's status
 */
public record InspectionProgress(
        String reading,
        long findings,
        long recommendations,
        Map<String, String> absences,
        List<String> warnings,
        Map<String, Long> findingsByPolarity,
        Map<String, Long> recommendationsByStatus) {

    public static final InspectionProgress NOTHING_YET =
            new InspectionProgress("PENDING", 0, 0, Map.of(), List.of(), Map.of(), Map.of());
}
