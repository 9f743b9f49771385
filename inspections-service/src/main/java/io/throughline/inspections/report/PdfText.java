package io.throughline.inspections.report;

import io.throughline.chassis.upload.Budget;
import io.throughline.chassis.upload.PdfCheck;
import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF in one pass, in the order in which its pages draw it: sorting by position would mix table cells. */
final class PdfText {

    static final String EXTRACTOR = "pdf-1";

    private PdfText() {}

    static ReportText read(byte[] pdf, ReportLimits limits, Budget budget) throws IOException {
        if (!PdfCheck.isComplete(pdf)) {
            throw ReportProblem.truncated();
        }
        PdfCheck.unpack(pdf, budget);
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw ReportProblem.tooManyPages(limits.pages());
            }
            var lines = new PdfLines(new TextBuilder(EXTRACTOR, budget), budget);
            lines.writeText(document, Writer.nullWriter());
            return lines.text();
        } catch (InvalidPasswordException e) {
            throw ReportProblem.encrypted();
        }
    }
}
