package io.throughline.inspections.inspection;

import io.throughline.inspections.framework.Grade;
import io.throughline.inspections.framework.InspectionKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What cannot be: codes that nobody knows, days that have not come, ends before beginnings. */
@ApplicationScoped
class DetailsRules {

    private static final LocalDate FIRST_POSSIBLE = LocalDate.of(1990, 1, 1);
    private static final Set<String> KINDS = names(InspectionKind.values());
    private static final Set<String> GRADES = names(Grade.values());

    private final Clock clock;

    DetailsRules(Clock clock) {
        this.clock = clock;
    }

    static boolean isKind(String code) {
        return KINDS.contains(code);
    }

    InspectionDetails check(InspectionDetails details) {
        code("/kind", details.kind(), KINDS);
        if (details.inspectors().stream().anyMatch(Objects::isNull)) {
            throw InspectionProblem.missing("/inspectors", "Each inspector needs a name.");
        }
        for (Judgement judgement : details.judgements()) {
            if (isHalf(judgement)) {
                throw InspectionProblem.missing(
                        "/judgements", "Each judgement needs its area, its grade and its label.");
            }
            code("/judgements", judgement.grade(), GRADES);
        }
        day("/startDate", details.startDate());
        day("/endDate", details.endDate());
        day("/publishedDate", details.publishedDate());
        day("/receivedDate", details.receivedDate());
        order("/endDate", details.startDate(), details.endDate(), "An inspection cannot end before it begins.");
        order(
                "/publishedDate",
                details.endDate(),
                details.publishedDate(),
                "A report cannot be published before the inspection ended.");
        return details;
    }

    /** What comes in as JSON can be without what it must have. */
    private static boolean isHalf(@Nullable Judgement judgement) {
        return judgement == null
                || Stream.of(judgement.area(), judgement.grade(), judgement.label())
                        .anyMatch(Objects::isNull);
    }

    private void day(String pointer, @Nullable LocalDate day) {
        if (day != null
                && (day.isBefore(FIRST_POSSIBLE)
                        || day.isAfter(LocalDate.now(clock).plusDays(1)))) {
            throw InspectionProblem.impossibleDate(
                    pointer, day + " is in the future, or before there were such inspections.");
        }
    }

    private static void order(String pointer, @Nullable LocalDate first, @Nullable LocalDate then, String detail) {
        if (first != null && then != null && then.isBefore(first)) {
            throw InspectionProblem.impossibleDate(pointer, detail + " (" + first + ", " + then + ")");
        }
    }

    private static void code(String pointer, String said, Set<String> allowed) {
        if (!allowed.contains(said)) {
            throw InspectionProblem.unknownCode(pointer, said, String.join(", ", new TreeSet<>(allowed)));
        }
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
