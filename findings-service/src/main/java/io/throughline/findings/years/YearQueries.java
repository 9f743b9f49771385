package io.throughline.findings.years;

import io.throughline.findings.authority.AuthorityDirectory;
import io.throughline.findings.years.ThemeYears.Cell;
import io.throughline.findings.years.ThemeYears.Inspected;
import io.throughline.findings.years.ThemeYears.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Counts by theme and inspection. */
@ApplicationScoped
class YearQueries {

    private final EntityManager database;
    private final AuthorityDirectory authorities;

    YearQueries(EntityManager database, AuthorityDirectory authorities) {
        this.database = database;
        this.authorities = authorities;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    ThemeYears of(String authority) {
        List<Tuple> rows = database.createNativeQuery("""
                        select inspection_id, inspection_kind, inspected_on, dfe_code, theme,
                          count(*) filter (where kind = 'FINDING' and polarity in ('STRENGTH', 'MIXED')) as strengths,
                          count(*) filter (where kind = 'FINDING' and polarity in ('WEAKNESS', 'MIXED')) as weaknesses,
                          count(*) filter (where kind <> 'FINDING') as asked
                        from corpus_item, unnest(themes) as theme
                        where live and inspection_kind <> 'NEWS' and dfe_code in (:codes)
                        group by inspection_id, inspection_kind, inspected_on, dfe_code, theme
                        order by inspected_on nulls last, inspection_id, theme""", Tuple.class)
                .setParameter("codes", authorities.lineage(authority))
                .getResultList();
        Map<UUID, Inspected> inspections = new LinkedHashMap<>();
        Map<String, List<Cell>> themes = new TreeMap<>();
        for (Tuple row : rows) {
            UUID inspection = row.get("inspection_id", UUID.class);
            inspections.putIfAbsent(
                    inspection,
                    new Inspected(
                            inspection,
                            row.get("inspection_kind", String.class),
                            row.get("inspected_on", LocalDate.class),
                            row.get("dfe_code", String.class)));
            themes.computeIfAbsent(row.get("theme", String.class), key -> new ArrayList<>())
                    .add(new Cell(
                            inspection, number(row, "strengths"), number(row, "weaknesses"), number(row, "asked")));
        }
        return new ThemeYears(
                authority,
                List.copyOf(inspections.values()),
                themes.entrySet().stream()
                        .map(theme -> new Line(theme.getKey(), theme.getValue()))
                        .toList());
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
