package io.throughline.inspections.framework;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.throughline.inspections.reference.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All versions of all frameworks. */
@ApplicationScoped
public class Frameworks {

    private final List<NamedCsvRecord> areas = ReferenceFile.rows(Frameworks.class, "judgement-areas.csv");
    private final List<Framework> all = ReferenceFile.rows(Frameworks.class, "frameworks.csv").stream()
            .map(this::framework)
            .toList();

    /** The version that an inspection of this kind was done by when it began on this day. */
    public Optional<Framework> of(InspectionKind kind, LocalDate began) {
        return all.stream()
                .filter(framework -> framework.kind() == kind && framework.holdsOn(began))
                .findFirst();
    }

    /** Every wording of every area that any version of this kind judges, each once. */
    public List<JudgementArea> areasOf(InspectionKind kind) {
        return all.stream()
                .filter(framework -> framework.kind() == kind)
                .flatMap(framework -> framework.areas().stream())
                .distinct()
                .toList();
    }

    private Framework framework(NamedCsvRecord row) {
        String version = row.getField("version");
        String kind = row.getField("kind");
        return new Framework(
                version,
                InspectionKind.valueOf(kind),
                ReferenceFile.date(row, "from"),
                ReferenceFile.date(row, "to"),
                areas.stream()
                        .filter(area -> area.getField("version").equals(version)
                                && area.getField("kind").equals(kind))
                        .map(area -> new JudgementArea(
                                area.getField("area"),
                                area.getField("wording"),
                                area.getField("always").equals("yes")))
                        .toList());
    }
}
