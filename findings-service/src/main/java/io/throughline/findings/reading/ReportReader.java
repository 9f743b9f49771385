package io.throughline.findings.reading;

import io.throughline.findings.theme.Polarity;
import io.throughline.findings.theme.Themes;
import io.throughline.findings.theme.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a report: the entrance to this room. */
public final class ReportReader {

    /** Rises whenever the same text may be read differently than before; reports that an older reader read are read again. */
    public static final int NUMBER = 4;

    public static final String VERSION = "reader-" + NUMBER;

    private ReportReader() {}

    /** @param kind as inspections-service knows it; guessed from the text when unknown */
    public static Reading read(DocumentText document, @Nullable String kind) {
        String canonical = document.canonical();
        var reportKind = kind(canonical, kind);
        var shape = Shape.of(reportKind);
        var sections = sections(document, shape);
        var items = Passages.of(sections, shape).stream()
                .map(passage -> item(passage, canonical))
                .sorted(Comparator.comparingInt(item -> item.citation().start()))
                .toList();
        var legibility = Legibility.of(document);
        var absences = Absences.of(items, sections, legibility);
        return new Reading(
                reportKind,
                items,
                absences,
                EarlierInspections.in(document, canonical),
                StatedDueDates.in(document, canonical),
                Warnings.of(items, sections, reportKind, absences, legibility),
                VERSION);
    }

    static ReportKind kind(String canonical, @Nullable String named) {
        return ReportKind.named(named).orElseGet(() -> KindGuess.of(canonical));
    }

    static List<Section> sections(DocumentText document, Shape shape) {
        var asides = Asides.of(blocks(document), shape);
        var sections = new ArrayList<>(Outline.of(asides.rest(), shape));
        if (shape.boxesTell()) {
            sections.addAll(asides.boxes());
        }
        return sections;
    }

    static List<Block> blocks(DocumentText document) {
        var rows = Row.of(document);
        if (!document.hasMeasures()) {
            return ScrapedLayout.blocks(ScrapedFurniture.removed(rows));
        }
        var body = Body.of(rows);
        return PrintedLayout.blocks(Margins.aligned(Furniture.removed(rows, body), body), body);
    }

    private static ReadItem item(Passage passage, String canonical) {
        String text = passage.text();
        var citation = Citation.of(text, Piece.segments(passage.pieces()), canonical);
        var section = passage.section();
        boolean finding = passage.kind() == ItemKind.FINDING;
        var tone = finding ? Tone.of(text, section.title()) : new Tone(Polarity.WEAKNESS, 1);
        return new ReadItem(
                passage.kind(),
                passage.reference(),
                section.title(),
                citation,
                tone.polarity(),
                Themes.of(text, section.title()),
                section.deadline(),
                passage.addressee(),
                Math.round(passage.soundness() * tone.confidence() * 100) / 100.0);
    }
}
