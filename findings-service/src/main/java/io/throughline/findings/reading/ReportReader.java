package io.throughline.findings.reading;

import io.throughline.findings.theme.Themes;
import io.throughline.findings.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a report: the entrance to this room. */
public final class ReportReader {

    /** Changes whenever the same text may be read differently than before. */
    public static final String VERSION = "reader-1";

    private ReportReader() {}

    /** @param kind as inspections-service knows it; guessed from the text when unknown */
    public static Reading read(DocumentText document, @Nullable String kind) {
        String canonical = document.canonical();
        var reportKind = ReportKind.named(kind).orElseGet(() -> KindGuess.of(canonical));
        var shape = Shape.of(reportKind);
        var sections = Outline.of(blocks(document), shape);
        var items = new ArrayList<ReadItem>();
        for (var passage : Passages.of(sections, shape)) {
            items.add(item(passage, canonical));
        }
        return new Reading(reportKind, items, Absences.of(items, sections), Warnings.of(items, reportKind), VERSION);
    }

    static List<Block> blocks(DocumentText document) {
        var rows = Row.of(document);
        if (!document.hasMeasures()) {
            return ScrapedLayout.blocks(rows);
        }
        var body = Body.of(rows);
        return PrintedLayout.blocks(Furniture.removed(rows, body), body);
    }

    private static ReadItem item(Passage passage, String canonical) {
        String text = passage.text();
        var citation = Citation.of(text, Piece.segments(passage.pieces()), canonical);
        var section = passage.section();
        return new ReadItem(
                passage.kind(),
                passage.reference(),
                section.title(),
                citation,
                Tone.of(text),
                Themes.of(text, section.title()),
                section.deadline(),
                addressee(section),
                1.0);
    }

    private static @Nullable String addressee(Section section) {
        String under = (section.part() + " " + section.title()).toLowerCase(Locale.ROOT);
        boolean toBoard = section.asks() != null && (under.contains("safeguarding children") || under.contains("lscb"));
        return toBoard ? "LSCB" : null;
    }
}
