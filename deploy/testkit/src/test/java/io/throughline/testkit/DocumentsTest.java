package io.throughline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Documents name only what exists: every link, every path and every class of ours in every Markdown file. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)");
    private static final Pattern PATH =
            Pattern.compile("`((?:deploy|inspections-service|findings-service|tracker-service)/[\\w./-]+)`");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+)(?:[.#][\\w()]+)?`");

    /** Words of other people that look like classes of ours. */
    private static final Set<String> OTHERS = Set.of("GitHub", "PostgreSql");

    @Test
    void every_link_path_and_class_in_every_document_exists() throws IOException {
        var missing = new ArrayList<String>();
        for (Path document : documents(root())) {
            missing.addAll(missing(root(), document, Files.readString(document)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_check_bites() {
        Path document = root().resolve("README.md");
        String text = "[a](deploy/nowhere.md) `deploy/local/nothing` `NoSuchClass.method`";
        assertThat(missing(root(), document, text)).hasSize(3);
        assertThat(missing(root(), document, "[a](pom.xml) `deploy/testkit` `TokenIssuer`"))
                .isEmpty();
    }

    private static List<String> missing(Path root, Path document, String text) {
        var missing = new ArrayList<String>();
        LINK.matcher(text).results().map(found -> found.group(1)).forEach(link -> {
            if (!Files.exists(document.resolveSibling(link))) {
                missing.add(document.getFileName() + " links to " + link);
            }
        });
        PATH.matcher(text).results().map(found -> found.group(1)).forEach(path -> {
            if (!Files.exists(root.resolve(path))) {
                missing.add(document.getFileName() + " names " + path);
            }
        });
        Set<String> classes = classes(root);
        CLASS.matcher(text).results().map(found -> found.group(1)).forEach(name -> {
            if (!classes.contains(name) && !OTHERS.contains(name)) {
                missing.add(document.getFileName() + " names the class " + name);
            }
        });
        return missing;
    }

    private static Set<String> classes(Path root) {
        return files(root, ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static List<Path> documents(Path root) {
        return files(root, ".md");
    }

    private static List<Path> files(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !root.relativize(file).toString().matches("(.*/)?(target|\\.git|\\.state)/.*"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("tracker-service"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside the repository");
    }
}
