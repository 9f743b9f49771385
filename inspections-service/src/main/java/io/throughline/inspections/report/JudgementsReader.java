package io.throughline.inspections.report;

import io.throughline.inspections.framework.Frameworks;
import io.throughline.inspections.framework.InspectionKind;
import io.throughline.inspections.framework.JudgementArea;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Reads judgements by the names of their areas, never by their places in a table. */
final class JudgementsReader {

    private final Frameworks frameworks;

    JudgementsReader(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    List<Judgement> read(Prose prose, InspectionKind kind) {
        return switch (kind) {
            case ILACS ->
                eachAreaOnce(Stream.of(torn(prose, kind), graded(prose, prose.head(), kind))
                        .flatMap(List::stream));
            case SIF -> single(prose);
            case NEWS -> told(prose);
            case SEND -> SendOutcome.read(prose).stream().toList();
            case SLAC, LAC, OTHER ->
                new FindingsRecord(frameworks.areasOf(kind), kind == InspectionKind.SLAC).read(prose);
            case FOCUSED_VISIT, MONITORING_VISIT, JTAI -> List.of();
        };
    }

    /** Whether grades can only be told apart by their order, which a person has to check. */
    boolean isTorn(Prose prose, InspectionKind kind) {
        return !torn(prose, kind).isEmpty();
    }

    private List<Judgement> torn(Prose prose, InspectionKind kind) {
        boolean hasTable = kind == InspectionKind.ILACS || kind == InspectionKind.SIF;
        return hasTable ? new TornTable(frameworks.areasOf(kind)).in(prose, prose.head()) : List.of();
    }

    /** The areas of a kind that a grade follows; the longest name wins where one begins with another. */
    private List<Judgement> graded(Prose prose, String where, InspectionKind kind) {
        return eachAreaOnce(frameworks.areasOf(kind).stream()
                .sorted(Comparator.comparingInt(
                                (JudgementArea area) -> area.wording().length())
                        .reversed())
                .map(area -> new GradedArea(area.code(), area.wording()))
                .flatMap(area -> area.in(prose, where).stream()));
    }

    private List<Judgement> single(Prose prose) {
        return eachAreaOnce(Stream.of(
                        Sentences.OVERALL_OF_SIF.in(prose, prose.head()).stream(),
                        torn(prose, InspectionKind.SIF).stream(),
                        graded(prose, prose.head(), InspectionKind.SIF).stream(),
                        Sentences.LSCB.in(prose, prose.text()).stream())
                .flatMap(found -> found));
    }

    private List<Judgement> told(Prose prose) {
        return eachAreaOnce(Stream.concat(
                graded(prose, prose.text(), InspectionKind.ILACS).stream(),
                Sentences.OVERALL_IN_PRESS.in(prose, prose.text()).stream()));
    }

    private static List<Judgement> eachAreaOnce(Stream<Judgement> judgements) {
        var byArea = new LinkedHashMap<String, Judgement>();
        judgements.forEach(judgement -> byArea.putIfAbsent(judgement.area(), judgement));
        return List.copyOf(byArea.values());
    }
}
