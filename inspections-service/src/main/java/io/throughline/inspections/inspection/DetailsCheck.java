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
import io.throughline.inspections.framework.InspectionKind;
import io.throughline.inspections.inspection.InspectionInput.AuthorityNamed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what people say of an inspection into its details, or says what cannot be right. */
@ApplicationScoped
class DetailsCheck {

    private final Authorities authorities;
    private final Frameworks frameworks;
    private final DetailsRules rules;
    private final ObjectMapper json;

    DetailsCheck(Authorities authorities, Frameworks frameworks, DetailsRules rules, ObjectMapper json) {
        this.authorities = authorities;
        this.frameworks = frameworks;
        this.rules = rules;
        this.json = json;
    }

    InspectionDetails ofHand(InspectionInput input) {
        if (input.authority() == null) {
            throw InspectionProblem.missing("/authority", "Say which authority was inspected.");
        }
        if (input.kind() == null) {
            throw InspectionProblem.missing("/kind", "Say what kind of inspection it was.");
        }
        return rules.check(new InspectionDetails(
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

    /** What was read again, but for what people had decided. */
    InspectionDetails readAgain(InspectionInput read, InspectionDetails recorded, Set<String> decided) {
        var known = read.authority() == null ? InspectionInput.of(recorded).authority() : read.authority();
        return rules.check(ofHand(read.about(known)).keeping(decided, recorded));
    }

    InspectionDetails patched(InspectionDetails details, JsonNode patch) {
        return ofHand(input(merge(json.valueToTree(InspectionInput.of(details)), patch)));
    }

    /** Names of the fields that somebody said something about. */
    Set<String> fields(InspectionInput said) {
        return json.<JsonNode>valueToTree(said).properties().stream()
                .map(Map.Entry::getKey)
                .filter(field -> !field.equals("reason"))
                .collect(Collectors.toUnmodifiableSet());
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
        return found.map(authority -> AuthorityRef.of(authority, authorities.calledBy(authority, named.name())))
                .orElseThrow(() -> InspectionProblem.unknownAuthority(said, "/authority"));
    }

    private @Nullable String framework(String kind, @Nullable LocalDate start) {
        return start == null || !DetailsRules.isKind(kind)
                ? null
                : frameworks
                        .of(InspectionKind.valueOf(kind), start)
                        .map(Framework::version)
                        .orElse(null);
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
