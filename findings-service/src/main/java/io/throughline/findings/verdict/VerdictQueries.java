package io.throughline.findings.verdict;

import io.throughline.findings.authority.AuthorityDirectory;
import io.throughline.findings.corpus.CorpusQueries;
import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.inspection.InspectionQueries;
import io.throughline.findings.inspection.InspectionTold;
import io.throughline.findings.likeness.Gist;
import io.throughline.findings.likeness.Likeness;
import io.throughline.findings.likeness.ReportFocus;
import io.throughline.findings.reading.DocumentText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a report says of earlier ones, worked out anew each time. */
@ApplicationScoped
class VerdictQueries {

    private static final Pattern GENERAL = Pattern.compile(
            "(?i)areas? for (improvement|development)|areas? for priority action|recommendations|weaknesses|shortfalls|concerns raised");
    private static final ReportFocus NO_FOCUS = ReportFocus.of(List.of());
    private static final int SHOWN = 3;
    private static final double LEAST = 0.05;

    private final ReportWords words;
    private final InspectionQueries inspections;
    private final CorpusQueries corpus;
    private final AuthorityDirectory authorities;
    private final Verdicts verdicts;

    VerdictQueries(
            @RestClient ReportWords words,
            InspectionQueries inspections,
            CorpusQueries corpus,
            AuthorityDirectory authorities,
            Verdicts verdicts) {
        this.words = words;
        this.inspections = inspections;
        this.corpus = corpus;
        this.authorities = authorities;
        this.verdicts = verdicts;
    }

    InspectionTold.Inspection inspection(UUID id) {
        return inspections.get(id).orElseThrow(VerdictProblem::unknownInspection);
    }

    DocumentText words(UUID inspection) {
        try {
            return words.of(inspection);
        } catch (RuntimeException unanswered) {
            throw VerdictProblem.noWords();
        }
    }

    List<VerdictView> of(UUID inspectionId) {
        var inspection = inspection(inspectionId);
        var sentences = VerdictReader.in(words(inspectionId));
        var earlier = new HashMap<SaidItem, Gist>();
        earlier(inspection).forEach(item -> earlier.put(item, Gist.of(item.text(), item.themes())));
        var confirmed = new HashMap<UUID, VerdictState>();
        verdicts.ofInspection(inspectionId).forEach(verdict -> {
            if (verdict.state() != null) {
                confirmed.put(verdict.findingId(), verdict.state());
            }
        });
        return sentences.stream()
                .map(sentence -> view(sentence, earlier, confirmed))
                .toList();
    }

    private List<SaidItem> earlier(InspectionTold.Inspection inspection) {
        LocalDate on = on(inspection);
        return corpus.comparable(authorities.lineage(inspection.authority().dfeCode())).stream()
                .filter(SaidItem::asked)
                .filter(item -> item.inspectedOn() != null
                        && on != null
                        && item.inspectedOn().isBefore(on))
                .toList();
    }

    static @org.jspecify.annotations.Nullable LocalDate on(InspectionTold.Inspection inspection) {
        return inspection.startDate() == null ? inspection.publishedDate() : inspection.startDate();
    }

    private static VerdictView view(
            VerdictReader.Sentence sentence, Map<SaidItem, Gist> earlier, Map<UUID, VerdictState> confirmed) {
        Gist gist = gist(sentence);
        var about = earlier.entrySet().stream()
                .map(entry -> about(
                        entry.getKey(),
                        Likeness.of(gist, entry.getValue(), NO_FOCUS),
                        confirmed.get(entry.getKey().id())))
                .filter(one -> one.score() >= LEAST || one.confirmed() != null)
                .sorted(Comparator.comparingDouble(VerdictView.About::score).reversed())
                .limit(SHOWN)
                .toList();
        return new VerdictView(
                sentence.outcome(),
                sentence.text(),
                sentence.page(),
                new ConfirmVerdict.Span(sentence.start(), sentence.end()),
                GENERAL.matcher(sentence.text()).find(),
                about);
    }

    /** A sentence that names nothing itself leans on the one before it. */
    private static Gist gist(VerdictReader.Sentence sentence) {
        Gist own = Gist.of(sentence.text(), List.of());
        return own.concerns().isEmpty() ? Gist.of(sentence.before() + " " + sentence.text(), List.of()) : own;
    }

    private static VerdictView.About about(
            SaidItem item, Likeness likeness, @org.jspecify.annotations.Nullable VerdictState confirmed) {
        return new VerdictView.About(
                item.id(),
                item.inspectionId(),
                item.inspectedOn(),
                item.text(),
                Math.round(likeness.score() * 1_000) / 1_000.0,
                likeness.shared(),
                confirmed);
    }
}
