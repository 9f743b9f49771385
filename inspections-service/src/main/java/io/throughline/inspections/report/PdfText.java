package io.throughline.inspections.report;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;

/** Reads a PDF in one pass, in the order in which its pages draw it: sorting by position would mix table cells. */
final class PdfText {

    static final String EXTRACTOR = "pdf-1";

    private PdfText() {}

    static ReportText read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var lines = new PdfLines(new TextBuilder(EXTRACTOR));
            lines.writeText(document, Writer.nullWriter());
            return lines.text();
        }
    }
}
