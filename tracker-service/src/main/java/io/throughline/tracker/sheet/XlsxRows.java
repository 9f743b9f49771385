package io.throughline.tracker.sheet;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.upload.Budget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook. What unpacking costs is counted before the reader unpacks it. */
final class XlsxRows {

    private static final long MOST_UNPACKED = 100_000_000;

    private XlsxRows() {}

    static List<Grid.Row> read(byte[] content, int most, int width) {
        try {
            unpack(content);
            try (var workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                    var rows = workbook.getFirstSheet().openStream()) {
                return rows(rows.iterator(), most, width);
            }
        } catch (Problem refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw SheetProblem.damaged();
        }
    }

    private static void unpack(byte[] content) throws IOException {
        Zips.unpack(content, new Budget(MOST_UNPACKED, SheetProblem::expandsTooMuch), (name, sheet) -> {
            if (name.startsWith("xl/worksheets/")) {
                CellAddresses.check(sheet);
            }
        });
    }

    private static List<Grid.Row> rows(Iterator<Row> read, int most, int width) {
        var rows = new ArrayList<Grid.Row>();
        while (read.hasNext()) {
            Row row = read.next();
            if (rows.size() > most) {
                throw SheetProblem.tooLong(most);
            }
            var cells = new ArrayList<String>();
            for (int column = 0; column < Math.min(row.getCellCount(), width); column++) {
                cells.add(text(row.getCell(column)));
            }
            rows.add(new Grid.Row(row.getRowNum(), cells));
        }
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell)
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return Objects.toString(cell.getValue(), "").strip();
    }

    /** A day is a number that is shown as one: its format has a year, or a day and a month. */
    private static boolean isDay(Cell cell) {
        Integer built = cell.getDataFormatId();
        if (built != null && ((built >= 14 && built <= 17) || built == 22)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "").matches("(?is).*(y|d.*m|m.*d).*");
    }
}
