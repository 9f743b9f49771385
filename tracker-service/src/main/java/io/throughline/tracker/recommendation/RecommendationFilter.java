package io.throughline.tracker.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which recommendations a list shows. */
final class RecommendationFilter {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    RecommendationFilter inspection(@Nullable String id) {
        return id == null ? this : and("asked.inspection.id = :inspection", "inspection", uuid(id));
    }

    /** Any of a council's three codes. */
    RecommendationFilter authority(@Nullable String code) {
        String any =
                "(asked.authority.dfeCode = :code or asked.authority.onsCode = :code or asked.authority.ofstedUrn = :code)";
        return code == null ? this : and(any, "code", code);
    }

    RecommendationFilter status(@Nullable String status) {
        return status == null
                ? this
                : and("status = :status", "status", oneOf("status", status, RecommendationStatus.values()));
    }

    RecommendationFilter kind(@Nullable String kind) {
        return kind == null
                ? this
                : and("asked.kind = :kind", "kind", oneOf("kind", kind, RecommendationKind.values()));
    }

    RecommendationFilter owner(@Nullable String subject) {
        return subject == null ? this : and("owner = :owner", "owner", subject);
    }

    RecommendationFilter after(@Nullable String id) {
        return id == null ? this : and("id > :after", "after", UUID.fromString(id));
    }

    String query() {
        return String.join(" and ", conditions) + " order by id";
    }

    Map<String, Object> values() {
        return values;
    }

    private RecommendationFilter and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw RecommendationProblem.unknownFilter("inspectionId", "the id of an inspection");
        }
    }

    private static <E extends Enum<E>> E oneOf(String name, String value, E[] known) {
        return Arrays.stream(known)
                .filter(candidate -> candidate.name().equals(value))
                .findFirst()
                .orElseThrow(() -> RecommendationProblem.unknownFilter(
                        name, Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
