package io.throughline.tracker.sheet;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class OdsBook {

    private static final Style HEADING = new Style();

    static {
        HEADING.setBold(true);
    }

    private OdsBook() {}

    static byte[] write(Book book) throws IOException {
        var spreadsheet = new SpreadSheet();
        Stream.concat(book.tables().stream(), Stream.of(Notes.of(book)))
                .forEach(table -> spreadsheet.appendSheet(sheet(table)));
        var bytes = new ByteArrayOutputStream();
        spreadsheet.save(bytes);
        return bytes.toByteArray();
    }

    private static Sheet sheet(Table table) {
        int width = table.headings().size();
        var sheet = new Sheet(table.name(), table.rows().size() + 1, width);
        for (int column = 0; column < width; column++) {
            sheet.getRange(0, column).setValue(table.headings().get(column));
            sheet.getRange(0, column).setStyle(HEADING);
            for (int row = 0; row < table.rows().size(); row++) {
                List<@Nullable Object> cells = table.rows().get(row);
                sheet.getRange(row + 1, column).setValue(cells.get(column));
            }
        }
        return sheet;
    }
}
