package io.throughline.inspections.inspection;

import io.throughline.inspections.inspection.InspectionInput.AuthorityNamed;
import io.throughline.inspections.report.HeaderReader;
import io.throughline.inspections.report.ReportDocument;
import io.throughline.inspections.report.ReportHeader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** From an uploaded file to what can be recorded of it; nothing is stored here. */
@ApplicationScoped
class ReportIntake {

    private final HeaderReader reader;
    private final DetailsCheck check;
    private final Clock clock;

    ReportIntake(HeaderReader reader, DetailsCheck check, Clock clock) {
        this.reader = reader;
        this.check = check;
        this.clock = clock;
    }

    RecordReport read(@Nullable FileUpload upload, InspectionInput said) {
        if (upload == null) {
            throw InspectionProblem.reportMissing();
        }
        byte[] content = content(upload);
        var document = ReportDocument.of(content, upload.fileName());
        ReportHeader header = reader.read(document.text());
        if (header.authority() == null && said.authority() == null) {
            throw InspectionProblem.unknownAuthority(header.authorityPrinted(), "/details/authority");
        }
        var warnings = new ArrayList<String>();
        header.doubts().forEach(doubt -> warnings.add(doubt.field() + ": " + doubt.reason()));
        InspectionInput read = possible(header, warnings);
        return new RecordReport(
                document, content, upload.fileName(), check.overridden(read, said), List.copyOf(warnings));
    }

    /** What was read, but for dates that cannot be right: a reader's slip must not keep a report out. */
    private InspectionInput possible(ReportHeader header, List<String> warnings) {
        LocalDate start = notBefore(header.startDate(), null, "startDate", warnings);
        LocalDate end = notBefore(header.endDate(), start, "endDate", warnings);
        LocalDate published = notBefore(header.publishedDate(), end, "publishedDate", warnings);
        var authority = header.authority();
        return new InspectionInput(
                authority == null ? null : new AuthorityNamed(null, authority.dfeCode(), null, null),
                header.kind().name(),
                header.framework(),
                start,
                end,
                published,
                null,
                header.leadInspector(),
                header.inspectors(),
                header.focus(),
                header.judgements().stream()
                        .map(read -> new Judgement(read.area(), read.grade().name(), read.label(), read.printedGrade()))
                        .toList(),
                null);
    }

    private @Nullable LocalDate notBefore(
            @Nullable LocalDate day, @Nullable LocalDate earlier, String field, List<String> warnings) {
        boolean impossible =
                day != null && (day.isAfter(LocalDate.now(clock)) || (earlier != null && day.isBefore(earlier)));
        if (impossible) {
            warnings.add(field + ": the report seems to say " + day + ", which cannot be");
        }
        return impossible ? null : day;
    }

    private static byte[] content(FileUpload upload) {
        try {
            return Files.readAllBytes(upload.uploadedFile());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
