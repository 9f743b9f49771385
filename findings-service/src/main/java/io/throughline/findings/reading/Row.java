package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A printed line that is not blank, without the markup that a scraper may have left around it.
 *
 * @param apart a blank line stands before it, or it begins a page
 */
record Row(Piece piece, float x, float y, float right, float size, boolean bold, boolean apart, float pageHeight) {

    private static final Pattern MARKDOWN_HEADING =
            Pattern.compile("^\\s*(#{1,6}\\s+|\\*\\*(?=[^*]+\\*\\*[:.]?\\s*$)|__(?=[^_]+__\\s*$))");

    static List<Row> of(DocumentText document) {
        var rows = new ArrayList<Row>();
        boolean apart = true;
        for (var page : document.pages()) {
            for (var line : page.lines()) {
                if (line.text().isBlank()) {
                    apart = true;
                } else {
                    rows.add(of(page, line, apart));
                    apart = false;
                }
            }
            apart = true;
        }
        return rows;
    }

    private static Row of(DocumentText.Page page, DocumentText.Line line, boolean apart) {
        var piece = new Piece(page.number(), line.start(), line.end(), line.text());
        boolean emphasised = false;
        if (line.size() == 0) {
            var markup = MARKDOWN_HEADING.matcher(piece.text());
            if (markup.find()) {
                emphasised = true;
                piece = undecorated(piece.from(markup.end()));
            }
        }
        int lead = piece.text().length() - piece.text().stripLeading().length();
        piece = piece.from(lead);
        piece = piece.until(piece.text().stripTrailing().length());
        return new Row(
                piece,
                line.x(),
                line.y(),
                line.x() + line.width(),
                line.size(),
                line.bold() || emphasised,
                apart,
                page.height());
    }

    private static Piece undecorated(Piece piece) {
        var inner = piece;
        while (inner.text().startsWith("*") || inner.text().startsWith("_")) {
            inner = inner.from(1);
        }
        while (inner.text().endsWith("*")
                || inner.text().endsWith("_")
                || inner.text().endsWith(" ")) {
            inner = inner.until(inner.text().length() - 1);
        }
        return inner;
    }

    Row shifted(float by) {
        return new Row(piece, x + by, y, right + by, size, bold, apart, pageHeight);
    }

    int page() {
        return piece.page();
    }

    String text() {
        return piece.text();
    }
}
