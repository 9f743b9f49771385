package io.throughline.findings.finding;

import io.throughline.findings.inspection.ReportTexts;
import io.throughline.findings.reading.Citation;
import io.throughline.findings.reading.DocumentText;
import io.throughline.findings.reading.Quotation;
import io.throughline.findings.reading.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Words that people point at, as they stand in the report. */
@ApplicationScoped
class Quotations {

    private final ReportTexts texts;

    Quotations(@RestClient ReportTexts texts) {
        this.texts = texts;
    }

    Citation quote(UUID inspection, List<Span> spans) {
        var document = report(inspection).orElseThrow(FindingProblem::noReport);
        try {
            return Quotation.of(document, spans);
        } catch (IllegalArgumentException noWords) {
            throw FindingProblem.notInTheReport();
        }
    }

    /** Refuses where the words could have been pointed at. */
    void refuseWhereThereIsAText(UUID inspection) {
        if (report(inspection).isPresent()) {
            throw FindingProblem.wordsMustBeCited();
        }
    }

    private Optional<DocumentText> report(UUID inspection) {
        try {
            return Optional.of(texts.of(inspection))
                    .filter(text -> !text.canonical().isBlank());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 404) {
                return Optional.empty();
            }
            throw FindingProblem.reportUnavailable();
        } catch (ProcessingException unreachable) {
            throw FindingProblem.reportUnavailable();
        }
    }
}
