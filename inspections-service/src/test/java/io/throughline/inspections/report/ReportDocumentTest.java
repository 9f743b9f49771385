package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.throughline.chassis.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {

    private static final String LETTER = "Thornley Vale Council was visited and its children were heard. ".repeat(4);

    @Test
    void a_document_is_known_by_what_it_holds_not_by_its_name() {
        assertThat(ReportDocument.of(SamplePdf.of(List.of(LETTER)), "letter.txt")
                        .mediaType())
                .isEqualTo("application/pdf");
        assertThat(ReportDocument.of(LETTER.getBytes(UTF_8), "letter.pdf").mediaType())
                .isEqualTo("text/plain");
        assertThat(ReportDocument.of(("# Letter\n" + LETTER).getBytes(UTF_8), "a")
                        .mediaType())
                .isEqualTo("text/markdown");
        assertThat(ReportDocument.of(("<html><p>" + LETTER).getBytes(UTF_8), "a")
                        .mediaType())
                .isEqualTo("text/html");
    }

    @Test
    void the_same_bytes_have_the_same_fingerprint() {
        assertThat(ReportDocument.of(LETTER.getBytes(UTF_8), "a").sha256())
                .isEqualTo(ReportDocument.of(LETTER.getBytes(UTF_8), "b").sha256())
                .hasSize(64);
    }

    @Test
    void an_empty_file_is_refused() {
        refused(new byte[0], 422, "report-empty");
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_looked_at() {
        refused(new byte[25_000_001], 413, "report-too-large");
    }

    @Test
    void an_error_page_named_pdf_is_refused() {
        refused(("<!doctype html><title>404</title>" + LETTER).getBytes(UTF_8), 415, "report-web-page-named-pdf");
    }

    @Test
    void pictures_archives_and_old_word_files_are_refused() {
        refused(bytes(0x89, 'P', 'N', 'G', 1, 2), 415, "report-picture");
        refused(bytes(0xD0, 0xCF, 0x11, 0xE0, 0, 0), 415, "report-old-word");
        refused("{\\rtf1 letter}".getBytes(UTF_8), 415, "report-old-word");
        refused(SampleDocx.zipped("letter.exe", new byte[10]), 415, "report-not-a-document");
        refused(bytes(0, 1, 2, 3, 4, 5), 415, "report-not-a-document");
    }

    @Test
    void a_locked_pdf_is_refused() throws IOException {
        refused(SamplePdf.locked(List.of(LETTER)), 422, "report-encrypted");
    }

    @Test
    void a_pdf_without_its_end_is_refused_wherever_it_was_cut() {
        byte[] whole = SamplePdf.of(List.of(LETTER));
        for (double part : new double[] {0.2, 0.5, 0.9, 0.99}) {
            refused(Arrays.copyOf(whole, (int) (whole.length * part)), 422, "report-truncated");
        }
    }

    @Test
    void a_pdf_that_only_looks_like_one_is_refused() {
        refused("%PDF-1.7 nothing else %%EOF".getBytes(UTF_8), 422, "report-damaged");
    }

    @Test
    void a_scan_without_words_is_refused() throws IOException {
        refused(SamplePdf.blank(3), 422, "report-no-text");
    }

    @Test
    void a_pdf_with_too_many_pages_is_refused() throws IOException {
        refused(SamplePdf.blank(501), 413, "report-too-many-pages");
    }

    @Test
    void a_small_file_that_unpacks_to_too_much_is_refused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        bomb.write("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(UTF_8));
        bomb.write(deflated(new byte[2_000_000]));
        bomb.write("\nendstream\nendobj\n%%EOF".getBytes(UTF_8));

        refused(bomb.toByteArray(), 413, "report-expands-too-much", 1_000_000);
        refused("\n".repeat(20_000).getBytes(UTF_8), 413, "report-expands-too-much", 1_000_000);
        refused(SampleDocx.of("x".repeat(2_000_000)), 413, "report-expands-too-much", 1_000_000);
    }

    private static void refused(byte[] content, int status, String type) {
        refused(content, status, type, 200_000_000);
    }

    private static void refused(byte[] content, int status, String type, long decodedBytes) {
        var limits = new ReportLimits(25_000_000, 500, decodedBytes);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ReportDocument.of(content, "Report.PDF", limits))
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo("inspections:" + type);
                    assertThat(problem.status()).isEqualTo(status);
                });
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out, new Deflater())) {
            deflate.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
