package io.throughline.tracker.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet that says what the others are. */
final class Notes {

    static final String NAME = "Notes";

    private Notes() {}

    static Table of(Book book) {
        var lines = new ArrayList<List<@Nullable Object>>();
        lines.add(List.of(book.title()));
        book.notes().forEach(note -> lines.add(List.of(note)));
        book.tables().forEach(table -> lines.add(List.of("Sheet \u201c" + table.name() + "\u201d: " + table.says())));
        return new Table(NAME, "What one has to know to read the other sheets.", List.of(NAME), lines);
    }
}
