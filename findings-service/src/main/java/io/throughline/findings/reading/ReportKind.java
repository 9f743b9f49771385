package io.throughline.findings.reading;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of report that have rules for reading. */
public enum ReportKind {
    ILACS,
    FOCUSED_VISIT,
    MONITORING_VISIT,
    JTAI,
    SEND,
    SIF,
    SLAC,
    LAC,
    NEWS,
    OTHER;

    static Optional<ReportKind> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(kind -> kind != OTHER && kind.name().equals(name))
                .findFirst();
    }
}
