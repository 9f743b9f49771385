package io.throughline.findings.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a folder of document texts (JSON, as inspections-service hands them out) into records that score.py can score. */
final class ReadingBench {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadingBench() {}

    /** Arguments: a folder of texts, a folder for the records. */
    public static void main(String[] args) throws IOException {
        Path target = Files.createDirectories(Path.of(args[1]));
        try (var files = Files.list(Path.of(args[0]))) {
            for (var file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                var document = JSON.readValue(file.toFile(), DocumentText.class);
                JSON.writerWithDefaultPrettyPrinter()
                        .writeValue(
                                target.resolve(file.getFileName()).toFile(),
                                record(ReportReader.read(document, document.kind())));
            }
        }
    }

    static Map<String, Object> record(Reading reading) {
        var items = new ArrayList<Map<String, Object>>();
        for (var item : reading.items()) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("kind", item.kind());
            fields.put("reference", item.reference());
            fields.put("section", item.section());
            fields.put("text", item.citation().text());
            fields.put("page", item.citation().page());
            fields.put("polarity", item.polarity());
            fields.put("themes", item.themes());
            fields.put("deadline", item.deadline());
            fields.put("addressee", item.addressee());
            fields.put("confidence", item.confidence());
            items.add(fields);
        }
        var record = new LinkedHashMap<String, Object>();
        record.put("inspection", Map.of("kind", reading.kind()));
        record.put("findings", items);
        record.put("absences", reading.absences());
        record.put("earlierInspections", reading.earlierInspections());
        record.put(
                "dueDates",
                reading.dueDates().stream()
                        .map(date -> date.words() + " -> " + date.due())
                        .toList());
        record.put("warnings", reading.warnings());
        return record;
    }

    static List<String> texts(Reading reading, ItemKind kind) {
        return reading.items().stream()
                .filter(item -> item.kind() == kind)
                .map(item -> item.citation().text())
                .toList();
    }
}
