package io.throughline.inspections.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small PDFs made for tests: each page is its lines, the first of them bold and larger. */
final class SamplePdf {

    private SamplePdf() {}

    @SafeVarargs
    static byte[] of(List<String>... pages) {
        try (var document = new PDDocument()) {
            for (var lines : pages) {
                draw(document, lines);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] locked(List<String> page) throws IOException {
        try (var document = new PDDocument()) {
            draw(document, page);
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        }
    }

    static byte[] blank(int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        }
    }

    private static void draw(PDDocument document, List<String> lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            for (int i = 0; i < lines.size(); i++) {
                PDFont font = new PDType1Font(i == 0 ? FontName.HELVETICA_BOLD : FontName.HELVETICA);
                content.beginText();
                content.setFont(font, i == 0 ? 14 : 12);
                content.newLineAtOffset(72, 700 - 15 * i);
                content.showText(lines.get(i));
                content.endText();
            }
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
