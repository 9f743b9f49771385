package io.throughline.tracker.recommendation;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which recommendations are meant: conditions of SQL on the row {@code r}, and their values. */
public final class RecommendationFilter {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new HashMap<>();

    public RecommendationFilter inspection(@Nullable String id) {
        return id == null ? this : and("r.inspection_id = :inspection", "inspection", uuid(id));
    }

    /** Of any of these. */
    public RecommendationFilter inspections(Collection<UUID> ids) {
        return and("r.inspection_id in (:inspections)", "inspections", ids);
    }

    /** Any of a council's three codes. */
    public RecommendationFilter authority(@Nullable String code) {
        String any = ":code in (r.authority_dfe_code, r.authority_ons_code, r.authority_ofsted_urn)";
        return code == null ? this : and(any, "code", code);
    }

    public RecommendationFilter status(@Nullable String status) {
        return status == null
                ? this
                : and("r.status = :status", "status", oneOf("status", status, RecommendationStatus.values()));
    }

    public RecommendationFilter kind(@Nullable String kind) {
        return kind == null ? this : and("r.kind = :kind", "kind", oneOf("kind", kind, RecommendationKind.values()));
    }

    public RecommendationFilter owner(@Nullable String subject) {
        return subject == null ? this : and("r.owner = :owner", "owner", subject);
    }

    public RecommendationFilter lead(@Nullable String subject) {
        return subject == null ? this : and("r.lead = :lead", "lead", subject);
    }

    public RecommendationFilter theme(@Nullable String theme) {
        return theme == null ? this : and(":theme = any(r.themes)", "theme", theme);
    }

    RecommendationFilter after(@Nullable String id) {
        return id == null ? this : and("r.id > :after", "after", UUID.fromString(id));
    }

    private RecommendationFilter and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    public String sql() {
        return String.join(" and ", conditions);
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw RecommendationProblem.unknownFilter("inspectionId", "the id of an inspection");
        }
    }

    /** The name of one of these, or a refusal that says which there are. */
    public static <E extends Enum<E>> String oneOf(String name, String value, E[] known) {
        return Arrays.stream(known)
                .map(Enum::name)
                .filter(value::equals)
                .findFirst()
                .orElseThrow(() -> RecommendationProblem.unknownFilter(
                        name, Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
