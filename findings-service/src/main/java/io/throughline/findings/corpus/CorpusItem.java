package io.throughline.findings.corpus;

import io.throughline.findings.likeness.Gist;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A finding as its diary last told it. */
@Entity
class CorpusItem {
    @Id
    UUID id;

    long sequence;
    boolean live;
    UUID inspectionId;
    String inspectionKind;

    @Nullable
    LocalDate inspectedOn;

    @Nullable
    LocalDate publishedOn;

    String dfeCode;
    String authority;
    String kind;

    @Nullable
    String section;

    @Nullable
    String area;

    String text;

    @Nullable
    Integer page;

    @Column(name = "span_start")
    @Nullable
    Integer spanStart;

    @Column(name = "span_end")
    @Nullable
    Integer spanEnd;

    @Nullable
    String polarity;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> concerns;

    @SuppressWarnings("NullAway.Init")
    protected CorpusItem() {}

    void tell(FindingTold.Finding told, long newer) {
        id = told.id();
        sequence = newer;
        live = told.live();
        inspectionId = told.inspection().id();
        inspectionKind = told.inspection().kind();
        inspectedOn = told.inspection().startDate() == null
                ? told.inspection().publishedDate()
                : told.inspection().startDate();
        publishedOn = told.inspection().publishedDate();
        dfeCode = told.authority().dfeCode();
        authority = told.authority().name();
        kind = told.kind();
        section = told.section();
        area = JudgedArea.of(told.section());
        boolean saysTheSame = told.text().equals(text) && told.themes().equals(themes);
        text = told.text();
        page = told.page();
        spanStart = told.span() == null ? null : told.span().start();
        spanEnd = told.span() == null ? null : told.span().end();
        polarity = told.polarity();
        themes = told.themes();
        if (!saysTheSame) {
            concerns = Gist.of(text, themes).concerns().stream()
                    .map(CorpusQueries::lexeme)
                    .toList();
        }
    }

    SaidItem said() {
        return new SaidItem(
                id,
                inspectionId,
                inspectionKind,
                inspectedOn,
                publishedOn,
                dfeCode,
                authority,
                kind,
                section,
                text,
                page,
                spanStart,
                spanEnd,
                polarity,
                List.copyOf(themes));
    }
}
