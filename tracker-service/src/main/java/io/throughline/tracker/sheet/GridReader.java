package io.throughline.tracker.sheet;

import io.throughline.chassis.upload.FileKind;
import io.throughline.chassis.upload.TextDecoding;
import java.util.ArrayList;
import java.util.List;

/** Reads the first table of a CSV or XLSX file, or refuses it in words. */
public final class GridReader {

    private static final int MOST_BYTES = 25_000_000;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 200;

    private GridReader() {}

    public static Grid read(byte[] content) {
        if (content.length == 0) {
            throw SheetProblem.empty();
        }
        if (content.length > MOST_BYTES) {
            throw SheetProblem.tooLarge(MOST_BYTES);
        }
        List<Grid.Row> rows = switch (FileKind.of(content)) {
            case SPREADSHEET -> XlsxRows.read(content, MOST_ROWS, MOST_COLUMNS);
            case TEXT -> CsvRows.read(TextDecoding.decode(content).orElseThrow(SheetProblem::notASheet), MOST_ROWS);
            default -> throw SheetProblem.notASheet();
        };
        if (rows.isEmpty()) {
            throw SheetProblem.empty();
        }
        List<String> headings = rows.getFirst().cells();
        if (headings.size() > MOST_COLUMNS) {
            throw SheetProblem.tooWide(MOST_COLUMNS);
        }
        return new Grid(
                headings,
                rows.stream().skip(1).map(row -> filled(row, headings.size())).toList());
    }

    private static Grid.Row filled(Grid.Row row, int width) {
        var cells = new ArrayList<String>(
                row.cells().subList(0, Math.min(width, row.cells().size())));
        while (cells.size() < width) {
            cells.add("");
        }
        return new Grid.Row(row.number(), cells);
    }
}
