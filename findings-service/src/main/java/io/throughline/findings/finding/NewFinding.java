package io.throughline.findings.finding;

import io.throughline.chassis.web.Uuid7;
import io.throughline.findings.inspection.InspectionTold;
import io.throughline.findings.reading.Citation;
import io.throughline.findings.reading.ItemKind;
import io.throughline.findings.reading.ReadItem;
import io.throughline.findings.reading.Span;
import io.throughline.findings.theme.Polarity;
import io.throughline.findings.theme.Theme;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a finding says when it is new: as the reader read it, or as a person added it. */
final class NewFinding {

    private static final String READ = "READ";
    private static final String ADDED = "ADDED";
    private static final String BY_HAND = "BY_HAND";

    private NewFinding() {}

    static FindingState read(ReadItem item, InspectionTold.Inspection inspection) {
        var citation = item.citation();
        return new FindingState(
                Uuid7.next(),
                Finding.RECORDED,
                inspection.ref(),
                inspection.authority(),
                item.kind().name(),
                item.reference(),
                item.section(),
                citation.text(),
                citation.page(),
                new Span(citation.start(), citation.end()),
                citation.segments(),
                item.polarity().name(),
                item.themes().stream().map(Theme::code).toList(),
                item.deadline(),
                item.addressee(),
                item.confidence(),
                Finding.PROPOSED,
                READ);
    }

    static FindingState added(AddFinding by, InspectionTold.Inspection inspection, @Nullable Citation words) {
        return new FindingState(
                Uuid7.next(),
                Finding.RECORDED,
                inspection.ref(),
                inspection.authority(),
                by.kind().name(),
                by.reference(),
                by.section(),
                words == null ? Objects.requireNonNull(by.text()).strip() : words.text(),
                words == null ? by.page() : Integer.valueOf(words.page()),
                words == null ? null : new Span(words.start(), words.end()),
                words == null ? List.of() : words.segments(),
                polarity(by),
                by.themes().stream().map(Theme::code).toList(),
                by.deadline(),
                by.addressee(),
                1,
                Finding.CONFIRMED,
                words == null ? BY_HAND : ADDED);
    }

    private static String polarity(AddFinding by) {
        var asked = by.kind() == ItemKind.FINDING ? Polarity.NEUTRAL : Polarity.WEAKNESS;
        return Objects.requireNonNullElse(by.polarity(), asked).name();
    }
}
