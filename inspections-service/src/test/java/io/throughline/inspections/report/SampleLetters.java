package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.throughline.chassis.upload.Budget;
import io.throughline.inspections.authority.Authorities;
import io.throughline.inspections.framework.Frameworks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Openings of reports on councils that do not exist, one of each kind. */
final class SampleLetters {

    private static final HeaderReader READER =
            new HeaderReader(new Authorities(Optional.of(file("authorities.csv"))), new Frameworks());

    private SampleLetters() {}

    static ReportHeader header(String name) {
        try {
            return read(Files.readString(file(name + ".txt"), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportHeader read(String text) {
        return read(PlainText.read(text, new Budget(1_000_000, ReportProblem::expandsTooMuch)));
    }

    static ReportHeader read(ReportText text) {
        return READER.read(text);
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(SampleLetters.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
