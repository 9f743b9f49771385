package io.throughline.tracker.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Text is written as text: nothing in it is run. */
final class XlsxBook {

    private static final int LONGEST_CELL = 32_767;
    private static final double WIDE = 40;
    private static final double NARROW = 18;

    private XlsxBook() {}

    static byte[] write(Book book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Throughline", "1.0")) {
            for (Table table : book.tables()) {
                write(workbook.newWorksheet(table.name()), table);
            }
            Worksheet notes = workbook.newWorksheet(Notes.NAME);
            write(notes, Notes.of(book));
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, Table table) {
        int width = table.headings().size();
        for (int column = 0; column < width; column++) {
            String heading = table.headings().get(column);
            sheet.value(0, column, heading);
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, heading.length() > NARROW || isLong(table, column) ? WIDE : NARROW);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<@Nullable Object> cells = table.rows().get(row);
            for (int column = 0; column < width; column++) {
                write(sheet, row + 1, column, cells.get(column));
            }
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        if (!table.rows().isEmpty()) {
            sheet.range(0, 0, table.rows().size(), width - 1)
                    .createTable(table.headings().toArray(String[]::new))
                    .setDisplayName(table.name().replaceAll("\\W", "_"));
        }
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> {
                String text = value.toString();
                sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    private static boolean isLong(Table table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .anyMatch(value -> value instanceof String text && text.length() > NARROW);
    }
}
