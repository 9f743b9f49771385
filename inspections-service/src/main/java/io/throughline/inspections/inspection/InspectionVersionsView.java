package io.throughline.inspections.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an inspection's record, the first one first.
 *
 * @param decided names of the fields that people have decided: reading the report again leaves these as they are
 */
record InspectionVersionsView(List<Version> items, List<String> decided) {

    /**
     * @param changed names of the fields that said something else in the version before
     * @param actor the subject of whoever did it
     */
    record Version(
            long version, Instant at, String actor, String reason, List<String> changed, InspectionDetails details) {}

    static InspectionVersionsView of(List<InspectionVersion> versions, Inspection inspection) {
        var items = new ArrayList<Version>();
        @Nullable InspectionVersion before = null;
        for (InspectionVersion version : versions) {
            items.add(new Version(
                    version.version(),
                    version.at(),
                    version.actor(),
                    version.reason(),
                    before == null ? List.of() : version.details().differingFrom(before.details()),
                    version.details()));
            before = version;
        }
        return new InspectionVersionsView(
                items, inspection.decided().stream().sorted().toList());
    }
}
