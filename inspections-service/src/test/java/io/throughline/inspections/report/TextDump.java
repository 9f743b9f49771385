package io.throughline.inspections.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.throughline.inspections.authority.Authorities;
import io.throughline.inspections.framework.Frameworks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Writes what {@code GET /v1/inspections/{id}/report/text} would answer for files, for whoever works on reading them. */
final class TextDump {

    private TextDump() {}

    public static void main(String[] args) throws IOException {
        Path target = Files.createDirectories(Path.of(System.getProperty("throughline.texts", "target/texts")));
        var json = new ObjectMapper();
        var reader = new HeaderReader(new Authorities(), new Frameworks());
        long pages = 0;
        long start = System.nanoTime();
        List<Path> files = Stream.concat(SharedDocuments.reports().stream(), SharedDocuments.seeds().stream())
                .toList();
        for (Path file : files) {
            var text =
                    ReportDocument.of(Files.readAllBytes(file), file.toString()).text();
            pages += text.pages().size();
            var seam = new LinkedHashMap<String, Object>();
            seam.put("inspectionId", SharedDocuments.stem(file));
            var header = reader.read(text);
            seam.put("kind", header.kind());
            seam.put(
                    "publishedDate",
                    header.publishedDate() == null
                            ? null
                            : header.publishedDate().toString());
            seam.put("extractor", text.extractor());
            seam.put("length", text.length());
            seam.put("pages", text.pages());
            json.writeValue(target.resolve(SharedDocuments.stem(file) + ".json").toFile(), seam);
        }
        System.out.printf("%d files, %d pages, %.1f s%n", files.size(), pages, (System.nanoTime() - start) / 1e9);
    }
}
