package io.throughline.inspections.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.throughline.inspections.authority.Authorities;
import io.throughline.inspections.framework.Frameworks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the headers that were read from the shared documents, for comparing them with people's. */
final class HeaderDump {

    private HeaderDump() {}

    public static void main(String[] args) throws IOException {
        Path target = Files.createDirectories(Path.of(System.getProperty("throughline.headers", "target/headers")));
        var json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        var reader = new HeaderReader(new Authorities(), new Frameworks());
        for (Path file : SharedDocuments.all()) {
            var header = reader.read(
                    ReportDocument.of(Files.readAllBytes(file), file.toString()).text());
            json.writeValue(target.resolve(SharedDocuments.stem(file) + ".json").toFile(), header);
        }
    }
}
