package io.throughline.findings.finding;

import io.throughline.findings.reading.ItemKind;
import io.throughline.findings.theme.Polarity;
import io.throughline.findings.theme.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Refuses codes that do not exist, with those that do. */
final class Codes {

    private Codes() {}

    static void check(AmendFinding command) {
        known("/kind", command.kind(), ItemKind.values(), ItemKind::name);
        known("/polarity", command.polarity(), Polarity.values(), Polarity::name);
        if (command.themes() != null) {
            if (command.themes().isEmpty()) {
                throw FindingProblem.wrongNumberOfThemes();
            }
            command.themes().forEach(theme -> known("/themes", theme, Theme.values(), Theme::code));
        }
    }

    private static <E> void known(String pointer, @Nullable String said, E[] values, Function<E, String> code) {
        List<String> codes = Arrays.stream(values).map(code).toList();
        if (said != null && !codes.contains(said)) {
            throw FindingProblem.unknownCode(pointer, said, String.join(", ", codes));
        }
    }
}
