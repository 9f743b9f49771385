package io.throughline.inspections.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.chassis.problem.CommonProblem;
import io.throughline.inspections.authority.Authorities;
import io.throughline.inspections.authority.Authority;
import io.throughline.inspections.framework.Framework;
import io.throughline.inspections.framework.Frameworks;
import io.throughline.inspections.framework.Grade;
import io.throughline.inspections.framework.InspectionKind;
import io.throughline.inspections.inspection.InspectionInput.AuthorityNamed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what people say of an inspection into its details, or says what cannot be right. */
@ApplicationScoped
class DetailsCheck {

    private static final LocalDate FIRST_POSSIBLE = LocalDate.of(1990, 1, 1);
    private static final Set<String> KINDS = names(InspectionKind.values());
    private static final Set<String> GRADES = names(Grade.values());

    private final Authorities authorities;
    private final Frameworks frameworks;
    private final ObjectMapper json;
    private final Clock clock;

    DetailsCheck(Authorities authorities, Frameworks frameworks, ObjectMapper json, Clock clock) {
        this.authorities = authorities;
        this.frameworks = frameworks;
        this.json = json;
        this.clock = clock;
    }

    InspectionDetails ofHand(InspectionInput input) {
        if (input.authority() == null) {
            throw InspectionProblem.missing("/authority", "Say which authority was inspected.");
        }
        if (input.kind() == null) {
            throw InspectionProblem.missing("/kind", "Say what kind of inspection it was.");
        }
        return check(new InspectionDetails(
                ref(input.authority(), input.startDate()),
                input.kind(),
                input.framework() == null ? framework(input.kind(), input.startDate()) : input.framework(),
                input.startDate(),
                input.endDate(),
                input.publishedDate(),
                input.receivedDate(),
                input.leadInspector(),
                Objects.requireNonNullElse(input.inspectors(), List.of()),
                input.focus(),
                Objects.requireNonNullElse(input.judgements(), List.of())));
    }

    /** What was read from a report, with what a person said of it put over it. */
    InspectionDetails overridden(InspectionInput read, InspectionInput said) {
        JsonNode merged = merge(json.valueToTree(read), json.valueToTree(said));
        return ofHand(input(merged));
    }

    InspectionDetails patched(InspectionDetails details, JsonNode patch) {
        return ofHand(input(merge(json.valueToTree(InspectionInput.of(details)), patch)));
    }

    String reason(JsonNode patch) {
        String reason = patch.path("reason").asText("").strip();
        if (!patch.isObject()) {
            throw CommonProblem.malformed("A merge patch is a JSON object with the fields to change.");
        }
        return reason.isEmpty() ? "corrected by hand" : reason;
    }

    String dfeCode(String anyCode) {
        return authorities
                .byCode(anyCode)
                .map(Authority::dfeCode)
                .orElseThrow(() -> InspectionProblem.unknownAuthority(anyCode, "authority"));
    }

    private AuthorityRef ref(AuthorityNamed named, @Nullable LocalDate day) {
        String said = Stream.of(named.dfeCode(), named.onsCode(), named.ofstedUrn(), named.name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> InspectionProblem.missing("/authority", "Name the authority or one of its codes."));
        Optional<Authority> found =
                said.equals(named.name()) ? authorities.byName(said, day) : authorities.byCode(said);
        return found.map(authority -> new AuthorityRef(
                        authority.name(), authority.dfeCode(), authority.onsCode(), authority.ofstedUrn()))
                .orElseThrow(() -> InspectionProblem.unknownAuthority(said, "/authority"));
    }

    private @Nullable String framework(String kind, @Nullable LocalDate start) {
        return start == null || !KINDS.contains(kind)
                ? null
                : frameworks
                        .of(InspectionKind.valueOf(kind), start)
                        .map(Framework::version)
                        .orElse(null);
    }

    private InspectionDetails check(InspectionDetails details) {
        code("/kind", details.kind(), KINDS);
        for (Judgement judgement : details.judgements()) {
            code("/judgements", judgement.grade(), GRADES);
        }
        day("/startDate", details.startDate());
        day("/endDate", details.endDate());
        day("/publishedDate", details.publishedDate());
        day("/receivedDate", details.receivedDate());
        order("/endDate", details.startDate(), details.endDate(), "An inspection cannot end before it begins.");
        order(
                "/publishedDate",
                details.endDate(),
                details.publishedDate(),
                "A report cannot be published before the inspection ended.");
        return details;
    }

    private void day(String pointer, @Nullable LocalDate day) {
        if (day != null
                && (day.isBefore(FIRST_POSSIBLE)
                        || day.isAfter(LocalDate.now(clock).plusDays(1)))) {
            throw InspectionProblem.impossibleDate(
                    pointer, day + " is in the future, or before there were such inspections.");
        }
    }

    private static void order(String pointer, @Nullable LocalDate first, @Nullable LocalDate then, String detail) {
        if (first != null && then != null && then.isBefore(first)) {
            throw InspectionProblem.impossibleDate(pointer, detail + " (" + first + ", " + then + ")");
        }
    }

    private static void code(String pointer, String said, Set<String> allowed) {
        if (!allowed.contains(said)) {
            throw InspectionProblem.unknownCode(pointer, said, String.join(", ", new java.util.TreeSet<>(allowed)));
        }
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private InspectionInput input(JsonNode node) {
        try {
            return json.treeToValue(node, InspectionInput.class);
        } catch (JsonProcessingException misfit) {
            throw CommonProblem.malformed(
                    "A field is not of the kind that is expected; compare it with the API description.");
        }
    }

    /** JSON Merge Patch (RFC 7396), but that the authority is replaced whole: half of two bodies is none. */
    private static JsonNode merge(JsonNode onto, JsonNode patch) {
        var merged = ((ObjectNode) onto).deepCopy();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), field.getValue());
            }
        });
        return merged;
    }
}
