package io.throughline.inspections.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A CSV file that lies beside a class of the room that uses it. */
public final class ReferenceFile {

    private ReferenceFile() {}

    public static List<NamedCsvRecord> rows(Class<?> room, String name) {
        var in = Objects.requireNonNull(room.getResourceAsStream(name), name);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file that an operator names. */
    public static List<NamedCsvRecord> rows(Path file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static @Nullable LocalDate date(NamedCsvRecord row, String column) {
        String day = row.findField(column).orElse("");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    public static List<String> words(NamedCsvRecord row, String column, String separator) {
        String field = row.getField(column);
        return field.isEmpty() ? List.of() : List.of(field.split(separator));
    }
}
