package io.throughline.inspections.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Progress of inspections, counted when asked. */
@ApplicationScoped
public class ProgressQueries {

    private static final String STATEMENT = "FINDING";

    private final EntityManager database;

    ProgressQueries(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public InspectionProgress of(UUID inspection) {
        return of(List.of(inspection)).getOrDefault(inspection, InspectionProgress.NOTHING_YET);
    }

    /** Inspections of which nothing was told are left out. */
    @Transactional
    public Map<UUID, InspectionProgress> of(Collection<UUID> inspections) {
        var readings = readings(inspections);
        var kinds = count("""
                select f.inspectionId, case when f.kind = 'FINDING' then 'FINDING' else 'ASKED' end, count(*)
                from KnownFinding f where f.inspectionId in ?1 and f.status = 'RECORDED' and f.review <> 'REJECTED'
                group by 1, 2""", inspections);
        var polarities = count("""
                select f.inspectionId, coalesce(f.polarity, 'NEUTRAL'), count(*)
                from KnownFinding f
                where f.inspectionId in ?1 and f.status = 'RECORDED' and f.review <> 'REJECTED' and f.kind = 'FINDING'
                group by 1, 2""", inspections);
        var statuses = count("""
                select r.inspectionId, r.status, count(*)
                from KnownRecommendation r where r.inspectionId in ?1 group by 1, 2""", inspections);
        var progress = new HashMap<UUID, InspectionProgress>();
        for (UUID id : inspections) {
            KnownReading reading = readings.get(id);
            Map<String, Long> byKind = kinds.getOrDefault(id, Map.of());
            if (reading != null || kinds.containsKey(id) || statuses.containsKey(id)) {
                progress.put(
                        id,
                        new InspectionProgress(
                                reading == null ? "PENDING" : reading.status,
                                byKind.getOrDefault(STATEMENT, 0L),
                                byKind.getOrDefault("ASKED", 0L),
                                reading == null ? Map.of() : reading.absences,
                                reading == null ? List.of() : reading.warnings,
                                polarities.getOrDefault(id, Map.of()),
                                statuses.getOrDefault(id, Map.of())));
            }
        }
        return progress;
    }

    private Map<UUID, KnownReading> readings(Collection<UUID> inspections) {
        var readings = new HashMap<UUID, KnownReading>();
        database.createQuery("from KnownReading r where r.inspectionId in ?1", KnownReading.class)
                .setParameter(1, inspections)
                .getResultList()
                .forEach(reading -> readings.put(reading.inspectionId, reading));
        return readings;
    }

    private Map<UUID, Map<String, Long>> count(String query, Collection<UUID> inspections) {
        var counts = new HashMap<UUID, Map<String, Long>>();
        for (Object[] row : database.createQuery(query, Object[].class)
                .setParameter(1, inspections)
                .getResultList()) {
            counts.computeIfAbsent((UUID) row[0], id -> new TreeMap<>()).put((String) row[1], (Long) row[2]);
        }
        return counts;
    }
}
