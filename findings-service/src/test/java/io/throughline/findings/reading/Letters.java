package io.throughline.findings.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Letters about councils that do not exist, as documents that a reader can read. */
final class Letters {

    private Letters() {}

    /** Plain text, a page per form feed. */
    static DocumentText plain(@Nullable String kind, String text) {
        var pages = new ArrayList<DocumentText.Page>();
        int at = 0;
        for (var pageText : text.split("\f", -1)) {
            var lines = new ArrayList<DocumentText.Line>();
            for (var line : pageText.lines().toList()) {
                lines.add(new DocumentText.Line(
                        at, at + line.length(), line, indentation(line), lines.size() + 1, line.length(), 0, false));
                at += line.length() + 1;
            }
            pages.add(new DocumentText.Page(pages.size() + 1, 0, 0, lines));
        }
        return new DocumentText(kind, pages);
    }

    static DocumentText plainFile(@Nullable String kind, String name) {
        return plain(kind, file(name));
    }

    /**
     * A printed document, one line of the file a printed line: {@code x size style|words}, style {@code b} for bold;
     * an empty line is a gap, {@code ---} a new page, {@code @y} before x sets the height on the page.
     */
    static DocumentText printed(@Nullable String kind, String layout) {
        var pages = new ArrayList<DocumentText.Page>();
        var lines = new ArrayList<DocumentText.Line>();
        float y = 100;
        int at = 0;
        for (var line : layout.lines().toList()) {
            if (line.equals("---")) {
                pages.add(new DocumentText.Page(pages.size() + 1, 595, 842, List.copyOf(lines)));
                lines.clear();
                y = 100;
            } else if (line.isBlank()) {
                y += 14.5f;
            } else {
                var measures = List.of(line.substring(0, line.indexOf('|')).split(" "));
                String words = line.substring(line.indexOf('|') + 1);
                boolean placed = measures.getFirst().startsWith("@");
                float height = placed ? Float.parseFloat(measures.getFirst().substring(1)) : y;
                var rest = placed ? measures.subList(1, measures.size()) : measures;
                lines.add(new DocumentText.Line(
                        at,
                        at + words.length(),
                        words,
                        Float.parseFloat(rest.get(0)),
                        height,
                        words.length() * 5.6f,
                        Float.parseFloat(rest.get(1)),
                        rest.contains("b")));
                at += words.length() + 1;
                y += placed ? 0 : 14.5f;
            }
        }
        pages.add(new DocumentText.Page(pages.size() + 1, 595, 842, lines));
        return new DocumentText(kind, pages);
    }

    static DocumentText printedFile(@Nullable String kind, String name) {
        return printed(kind, file(name));
    }

    private static float indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String file(String name) {
        try (var in = Letters.class.getResourceAsStream("letters/" + name)) {
            return new String(
                    Objects.requireNonNull(in, () -> "no letter " + name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
