package io.throughline.inspections.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real reports, when somebody has put them beside the working copy: {@code shared/reports} and {@code shared/seeds}. */
final class SharedDocuments {

    private SharedDocuments() {}

    static List<Path> reports() {
        return files("reports");
    }

    static List<Path> seeds() {
        return files("seeds");
    }

    /** Records of some of these that people have made by reading. */
    static List<Path> gold() {
        return files("gold").stream()
                .filter(file -> file.toString().endsWith(".json"))
                .filter(file -> !file.endsWith("recurrence.json"))
                .toList();
    }

    static List<Path> all() {
        return Stream.concat(reports().stream(), seeds().stream()).toList();
    }

    private static List<Path> files(String folder) {
        Path shared = shared();
        assumeTrue(
                Files.isDirectory(shared.resolve(folder)),
                () -> "no folder shared/" + folder
                        + " above the working copy and none named by -Dthroughline.shared: real reports not tried");
        try (Stream<Path> files = Files.list(shared.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Path shared() {
        String named = System.getProperty("throughline.shared");
        if (named != null) {
            return Path.of(named);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared"))) {
                return folder.resolve("shared");
            }
        }
        return Path.of("shared");
    }
}
