package io.throughline.findings.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Real reports and their gold records, when somebody has put them beside the working copy, in a folder {@code shared}. */
public final class RealReports {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealReports() {}

    /** Tests that need real reports are skipped, and say so, where there are none. */
    public static void assumePresent() {
        assumeTrue(
                Files.isDirectory(folder("reports")) && Files.isDirectory(folder("gold")),
                "no folder shared with reports and gold above the working copy, and none named by -Dthroughline.shared:"
                        + " real reports not tried");
    }

    public static List<Path> printed() {
        return files("reports", path -> path.toString().endsWith(".pdf"));
    }

    public static List<Path> gold() {
        return files("gold", path -> path.toString().endsWith(".json") && !path.endsWith("recurrence.json"));
    }

    public static DocumentText document(Path file) {
        try {
            return file.toString().endsWith(".pdf")
                    ? PrintedPages.of(Files.readAllBytes(file))
                    : Letters.plain(null, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document that a gold record is about. */
    public static DocumentText document(JsonNode gold) {
        String name = gold.get("file").asText();
        return document(folder(name.endsWith(".pdf") ? "reports" : "seeds").resolve(name));
    }

    /** The words of a finding or request and the heading that they stand under. */
    public record Words(ItemKind kind, String text, String section) {
        public boolean asks() {
            return kind != ItemKind.FINDING;
        }
    }

    /** What is found in a document, before anything is said about its tone and themes. */
    public static List<Words> items(DocumentText document) {
        var shape = Shape.of(ReportReader.kind(document.canonical(), null));
        return Passages.of(ReportReader.sections(document, shape), shape).stream()
                .map(passage -> new Words(
                        passage.kind(), passage.text(), passage.section().title()))
                .toList();
    }

    public static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static List<Path> files(String name, Predicate<Path> which) {
        try (Stream<Path> files = Files.list(folder(name))) {
            return files.filter(which).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        String named = System.getProperty("throughline.shared");
        if (named != null) {
            return Path.of(named, name);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared"))) {
                return folder.resolve("shared").resolve(name);
            }
        }
        return Path.of("shared", name);
    }
}
