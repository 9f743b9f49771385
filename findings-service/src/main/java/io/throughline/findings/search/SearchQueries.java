package io.throughline.findings.search;

import io.throughline.findings.search.Answer.Facet;
import io.throughline.findings.search.Answer.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Questions in, what was found out. */
@ApplicationScoped
class SearchQueries {

    private final EntityManager database;

    SearchQueries(EntityManager database) {
        this.database = database;
    }

    /** The best ones; one more than asked for where there are more. */
    @Transactional
    List<Hit> page(Question question) {
        var statement = new SearchStatement(question);
        boolean marking = question.byWords();
        var values = new LinkedHashMap<>(statement.values());
        values.put("offset", question.offset());
        values.put("limit", question.limit() + 1);
        return rows(statement.page(marking), values).stream()
                .map(row -> hit(row, marking))
                .toList();
    }

    @Transactional
    Map<String, List<Facet>> facets(Question question) {
        var statement = new SearchStatement(question);
        var facets = new LinkedHashMap<String, List<Facet>>();
        for (Tuple row : rows(statement.facets(), statement.values())) {
            facets.computeIfAbsent(row.get("facet", String.class), key -> new ArrayList<>())
                    .add(new Facet(
                            row.get("value", String.class),
                            row.get("n", Number.class).longValue()));
        }
        return facets;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String statement, Map<String, Object> values) {
        var query = database.createNativeQuery(statement, Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static Hit hit(Tuple row, boolean marked) {
        return new Hit(
                row.get("id", UUID.class),
                row.get("inspection_id", UUID.class),
                row.get("inspection_kind", String.class),
                row.get("inspected_on", LocalDate.class),
                row.get("authority", String.class),
                row.get("dfe_code", String.class),
                row.get("kind", String.class),
                row.get("section", String.class),
                row.get("text", String.class),
                row.get("page", Integer.class),
                row.get("span_start", Integer.class),
                row.get("span_end", Integer.class),
                row.get("polarity", String.class),
                List.of(row.get("themes", String[].class)),
                row.get("rank", Number.class).doubleValue(),
                marked ? Marks.in(row.get("marked", String.class)) : List.of());
    }
}
