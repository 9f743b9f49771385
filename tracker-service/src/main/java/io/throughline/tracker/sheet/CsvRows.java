package io.throughline.tracker.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

final class CsvRows {

    private CsvRows() {}

    static List<Grid.Row> read(String text, int most) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var rows = new ArrayList<Grid.Row>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(content))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(content)) {
            int number = 0;
            for (CsvRecord line : csv) {
                number++;
                if (number > most + 1) {
                    throw SheetProblem.tooLong(most);
                }
                rows.add(new Grid.Row(
                        number,
                        line.getFields().stream()
                                .map(cell -> Formula.original(cell).strip())
                                .toList()));
            }
            return rows;
        } catch (CsvParseException broken) {
            throw SheetProblem.broken(rows.size() + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The one of comma, semicolon and tab that the headings have most of. */
    private static char separator(String content) {
        String headings = content.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate ->
                        headings.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }
}
