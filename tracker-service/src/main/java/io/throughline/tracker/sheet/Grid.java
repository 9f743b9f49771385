package io.throughline.tracker.sheet;

import java.util.List;

/**
 * A file as it was read.
 *
 * @param rows as many cells each as there are headings, empty ones as empty text
 */
public record Grid(List<String> headings, List<Row> rows) {

    /** @param number as people count it in the file, headings included */
    public record Row(int number, List<String> cells) {

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
