package io.throughline.inspections.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of an inspection. Null means not known, never none.
 *
 * @param kind code of the kind of inspection, as {@code ILACS}
 * @param framework version of the framework by which was judged, as {@code ILACS-2023}
 * @param receivedDate the day on which the authority received the report; deadlines count from it
 * @param focus what a visit looked at
 */
record InspectionDetails(
        AuthorityRef authority,
        String kind,
        @Nullable String framework,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate publishedDate,
        @Nullable LocalDate receivedDate,
        @Nullable String leadInspector,
        List<String> inspectors,
        @Nullable String focus,
        List<Judgement> judgements) {

    private record Field(String name, Function<InspectionDetails, @Nullable Object> of) {}

    private static final List<Field> FIELDS = List.of(
            new Field("authority", details -> details.authority().dfeCode()),
            new Field("kind", InspectionDetails::kind),
            new Field("framework", InspectionDetails::framework),
            new Field("startDate", InspectionDetails::startDate),
            new Field("endDate", InspectionDetails::endDate),
            new Field("publishedDate", InspectionDetails::publishedDate),
            new Field("receivedDate", InspectionDetails::receivedDate),
            new Field("leadInspector", InspectionDetails::leadInspector),
            new Field("inspectors", InspectionDetails::inspectors),
            new Field("focus", InspectionDetails::focus),
            new Field("judgements", InspectionDetails::judgements));

    /** Names of the fields that say something else than in the other. */
    List<String> differingFrom(InspectionDetails other) {
        return FIELDS.stream()
                .filter(field ->
                        !Objects.equals(field.of().apply(this), field.of().apply(other)))
                .map(Field::name)
                .toList();
    }

    /** These details, with some fields as they were earlier. */
    InspectionDetails keeping(Set<String> fields, InspectionDetails earlier) {
        return new InspectionDetails(
                fields.contains("authority") ? earlier.authority : authority,
                fields.contains("kind") ? earlier.kind : kind,
                fields.contains("framework") ? earlier.framework : framework,
                fields.contains("startDate") ? earlier.startDate : startDate,
                fields.contains("endDate") ? earlier.endDate : endDate,
                fields.contains("publishedDate") ? earlier.publishedDate : publishedDate,
                fields.contains("receivedDate") ? earlier.receivedDate : receivedDate,
                fields.contains("leadInspector") ? earlier.leadInspector : leadInspector,
                fields.contains("inspectors") ? earlier.inspectors : inspectors,
                fields.contains("focus") ? earlier.focus : focus,
                fields.contains("judgements") ? earlier.judgements : judgements);
    }
}
