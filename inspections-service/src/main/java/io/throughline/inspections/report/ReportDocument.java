package io.throughline.inspections.report;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.upload.Budget;
import io.throughline.chassis.upload.Sha256;
import io.throughline.chassis.upload.TextDecoding;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** A document that can be read: what it is by its content, and its words. */
record ReportDocument(String sha256, String mediaType, ReportText text) {

    private static final int FEWEST_LETTERS = 100;

    /** Reads an upload or refuses it with a problem; the name is only asked whether it promises something else. */
    static ReportDocument of(byte[] content, String fileName) {
        return of(content, fileName, ReportLimits.STANDARD);
    }

    static ReportDocument of(byte[] content, String fileName, ReportLimits limits) {
        checkSize(content, limits);
        var kind = MediaKind.of(content);
        if (kind == MediaKind.HTML && MediaKind.isNamedPdf(fileName)) {
            throw ReportProblem.pageInsteadOfPdf();
        }
        var text = readable(kind, content, limits);
        if (text.pages().size() > limits.pages()) {
            throw ReportProblem.tooManyPages(limits.pages());
        }
        if (text.lines()
                        .flatMapToInt(line -> line.text().chars())
                        .filter(Character::isLetter)
                        .count()
                < FEWEST_LETTERS) {
            throw ReportProblem.noText();
        }
        return new ReportDocument(Sha256.of(content), kind.mediaType(), text);
    }

    static void checkSize(byte[] content, ReportLimits limits) {
        if (content.length == 0) {
            throw ReportProblem.empty();
        }
        if (content.length > limits.bytes()) {
            throw ReportProblem.tooLarge(limits.bytes());
        }
    }

    /** Whatever else goes wrong in a parser is the document's fault. */
    private static ReportText readable(MediaKind kind, byte[] content, ReportLimits limits) {
        try {
            return extract(kind, content, limits);
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError astray) {
            throw ReportProblem.damaged();
        }
    }

    private static ReportText extract(MediaKind kind, byte[] content, ReportLimits limits)
            throws IOException, XMLStreamException {
        var budget = new Budget(limits.decodedBytes(), ReportProblem::expandsTooMuch);
        return switch (kind) {
            case PDF -> PdfText.read(content, limits, budget);
            case DOCX -> DocxText.read(content, budget);
            case HTML -> HtmlText.read(TextDecoding.decode(content).orElseThrow(), budget);
            case MARKDOWN -> PlainText.readMarkdown(TextDecoding.decode(content).orElseThrow(), budget);
            case TEXT -> PlainText.read(TextDecoding.decode(content).orElseThrow(), budget);
        };
    }
}
