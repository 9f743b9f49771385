package io.throughline.findings.finding;

import io.throughline.findings.inspection.InspectionRecords;
import io.throughline.findings.inspection.InspectionTold;
import io.throughline.findings.reading.ItemKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say stands in a report, in the form in which gold records are kept, so that a correction can become a new
 * one: what was rejected or withdrawn is left out. Names of inspectors and judgements come from inspections-service.
 *
 * @param tier B: findings too
 * @param undecided how many of its items no person has confirmed or corrected; a gold record has none
 */
record GoldRecord(
        String file,
        String tier,
        String authority,
        String kind,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate publishedDate,
        @Nullable String leadInspector,
        List<String> inspectors,
        List<InspectionRecords.Judgement> judgements,
        List<Asked> recommendations,
        List<Stated> findings,
        long undecided) {

    private static final int WORDS = 6;

    record Asked(
            String starts,
            String ends,
            @Nullable String deadline,
            String kind,
            @Nullable String addressee,
            List<String> themes) {}

    record Stated(
            @Nullable String ref,
            @Nullable String section,
            String starts,
            String ends,
            @Nullable String polarity,
            List<String> themes) {}

    static GoldRecord of(
            InspectionTold.Inspection inspection, InspectionRecords.Header header, List<FindingState> standing) {
        return new GoldRecord(
                file(inspection, header),
                "B",
                inspection.authority().name(),
                inspection.kind(),
                inspection.startDate(),
                inspection.endDate(),
                inspection.publishedDate(),
                header.leadInspector(),
                header.inspectors(),
                header.judgements(),
                standing.stream()
                        .filter(state -> !isStated(state))
                        .map(state -> new Asked(
                                starts(state.text()),
                                ends(state.text()),
                                state.deadline(),
                                state.kind(),
                                state.addressee(),
                                state.themes()))
                        .toList(),
                standing.stream()
                        .filter(GoldRecord::isStated)
                        .map(state -> new Stated(
                                state.reference(),
                                state.section(),
                                starts(state.text()),
                                ends(state.text()),
                                state.polarity(),
                                state.themes()))
                        .toList(),
                standing.stream()
                        .filter(state -> state.review().equals(Finding.PROPOSED))
                        .count());
    }

    /** By the name that it was sent with; by its content's digest where it had none. */
    private static String file(InspectionTold.Inspection inspection, InspectionRecords.Header header) {
        String name = header.report() == null ? null : header.report().fileName();
        if (name != null) {
            return name;
        }
        return inspection.report() == null ? "" : inspection.report().sha256();
    }

    private static boolean isStated(FindingState state) {
        return state.kind().equals(ItemKind.FINDING.name());
    }

    /** The first six words; all of them where there are fewer than twelve. */
    private static String starts(String text) {
        var words = words(text);
        return words.length < 2 * WORDS ? text : String.join(" ", Arrays.copyOf(words, WORDS));
    }

    private static String ends(String text) {
        var words = words(text);
        return words.length < 2 * WORDS
                ? ""
                : String.join(" ", Arrays.copyOfRange(words, words.length - WORDS, words.length));
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+", -1);
    }
}
