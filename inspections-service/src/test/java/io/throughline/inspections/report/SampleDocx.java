package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Word document that holds paragraphs; one that starts with a bullet becomes a list item. */
final class SampleDocx {

    private SampleDocx() {}

    static byte[] of(String... paragraphs) {
        String body = Arrays.stream(paragraphs).map(SampleDocx::paragraph).collect(Collectors.joining());
        return zipped(
                "word/document.xml",
                ("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
                                + "</w:body></w:document>")
                        .getBytes(UTF_8));
    }

    static byte[] zipped(String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String paragraph(String text) {
        boolean listed = text.startsWith("• ");
        String words = listed ? text.substring(2) : text;
        return "<w:p>" + (listed ? "<w:pPr><w:numPr/></w:pPr>" : "") + "<w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }
}
