package io.throughline.inspections.inspection;

import io.throughline.inspections.inspection.InspectionInput.AuthorityNamed;
import io.throughline.inspections.report.DocumentReader;
import io.throughline.inspections.report.HeaderReader;
import io.throughline.inspections.report.ReadDocument;
import io.throughline.inspections.report.ReportHeader;
import io.throughline.inspections.report.ReportText;
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

    private final DocumentReader documents;
    private final HeaderReader headers;
    private final DetailsCheck check;
    private final Clock clock;

    ReportIntake(DocumentReader documents, HeaderReader headers, DetailsCheck check, Clock clock) {
        this.documents = documents;
        this.headers = headers;
        this.check = check;
        this.clock = clock;
    }

    RecordReport read(@Nullable FileUpload upload, InspectionInput said) {
        if (upload == null) {
            throw InspectionProblem.reportMissing();
        }
        return read(content(upload), upload.fileName(), said);
    }

    RecordReport read(byte[] content, String fileName, InspectionInput said) {
        return command(documents.read(content, fileName), content, fileName, said);
    }

    /** For a report that nobody waits for at a screen. */
    RecordReport readUnhurried(byte[] content, String fileName) {
        return command(documents.readUnhurried(content, fileName), content, fileName, InspectionInput.NOTHING);
    }

    private RecordReport command(ReadDocument document, byte[] content, String fileName, InspectionInput said) {
        ReportHeader header = document.header();
        if (header.authority() == null && said.authority() == null) {
            throw InspectionProblem.unknownAuthority(header.authorityPrinted(), "/details/authority");
        }
        var warnings = warnings(header, document.silentPages());
        InspectionInput read = possible(header, warnings);
        return new RecordReport(
                document, content, fileName, check.overridden(read, said), check.fields(said), List.copyOf(warnings));
    }

    /** The words are those that were stored: whoever cites them finds them unchanged. */
    ReadReport again(ReportText text, Inspection inspection) {
        ReportHeader header = headers.read(text);
        var warnings = warnings(header, text.pagesWithoutWords());
        var details = check.readAgain(possible(header, warnings), inspection.details(), inspection.decided());
        return new ReadReport(details, List.copyOf(warnings));
    }

    private static List<String> warnings(ReportHeader header, List<String> silent) {
        var warnings = new ArrayList<String>();
        header.doubts().forEach(doubt -> warnings.add(doubt.field() + ": " + doubt.reason()));
        if (!silent.isEmpty()) {
            warnings.add("report: no words on page " + String.join(", ", silent) + "; what stands there was not read");
        }
        return warnings;
    }

    /** What was read, but for dates that cannot be right: a reader's slip must not keep a report out. */
    private InspectionInput possible(ReportHeader header, List<String> warnings) {
        LocalDate start = notBefore(header.startDate(), null, "startDate", warnings);
        LocalDate end = notBefore(header.endDate(), start, "endDate", warnings);
        LocalDate published = notBefore(header.publishedDate(), end, "publishedDate", warnings);
        var authority = header.authority();
        return new InspectionInput(
                authority == null ? null : new AuthorityNamed(header.authorityName(), authority.dfeCode(), null, null),
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
