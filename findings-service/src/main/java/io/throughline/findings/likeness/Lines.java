package io.throughline.findings.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The data files beside this package, without their comments. */
final class Lines {

    private Lines() {}

    static List<String> of(String name) {
        try (var in = Lines.class.getResourceAsStream(name)) {
            var bytes = Objects.requireNonNull(in, () -> "missing " + name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
