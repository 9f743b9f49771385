package io.throughline.inspections.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.throughline.inspections.authority.Authorities;
import io.throughline.inspections.authority.Authority;
import io.throughline.inspections.authority.AuthorityProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The years of an authority. */
@ApplicationScoped
class TimelineQueries {

    private final Authorities authorities;
    private final EntityManager database;
    private final ObjectMapper json;

    TimelineQueries(Authorities authorities, EntityManager database, ObjectMapper json) {
        this.authorities = authorities;
        this.database = database;
        this.json = json;
    }

    /** What of an inspection's record is shown here. */
    record Details(@Nullable String framework, @Nullable List<JudgedInspection.Judgement> judgements) {}

    @Transactional
    AuthorityTimeline of(String code) {
        Authority authority = authorities.byCode(code).orElseThrow(() -> AuthorityProblem.unknown(code));
        List<String> before = authorities.predecessorsOf(authority).stream()
                .map(predecessor -> predecessor.authority().dfeCode())
                .toList();
        List<JudgedInspection> inspections = inspections(
                Stream.concat(before.stream(), Stream.of(authority.dfeCode())).toList());
        return new AuthorityTimeline(
                authority.name(),
                authority.dfeCode(),
                before,
                inspections,
                AuthorityTimeline.lines(inspections),
                AuthorityTimeline.breaks(inspections));
    }

    @SuppressWarnings("unchecked")
    private List<JudgedInspection> inspections(List<String> codes) {
        List<Tuple> rows = database.createNativeQuery("""
                        select id, dfe_code, kind, start_date, published_date, cast(details as text) as details
                        from inspection where status = 'RECORDED' and kind <> 'NEWS' and dfe_code in (:codes)
                        order by coalesce(start_date, published_date) nulls last, id""", Tuple.class)
                .setParameter("codes", codes)
                .getResultList();
        return rows.stream().map(this::inspection).toList();
    }

    private JudgedInspection inspection(Tuple row) {
        Details details = details(row.get("details", String.class));
        return new JudgedInspection(
                row.get("id", UUID.class),
                row.get("dfe_code", String.class),
                row.get("kind", String.class),
                details.framework(),
                row.get("start_date", LocalDate.class),
                row.get("published_date", LocalDate.class),
                details.judgements() == null ? List.of() : details.judgements());
    }

    private Details details(String stored) {
        try {
            return json.readValue(stored, Details.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The record of an inspection could not be read", unreadable);
        }
    }
}
