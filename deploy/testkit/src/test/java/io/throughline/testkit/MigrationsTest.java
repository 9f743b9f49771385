package io.throughline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration only widens, so that the version before it goes on working: expand now, contract one version later. */
class MigrationsTest {

    private static final Pattern NARROWS = Pattern.compile(
            "drop\\s+(table|column|default)|\\brename\\b|set\\s+not\\s+null|alter\\s+column\\s+\\w+\\s+(set\\s+data\\s+)?type"
                    + "|add\\s+column\\s+\\w+\\s+[\\w()]+\\s+not\\s+null(?!\\s+default)");

    /** They made the first version's tables: nobody ran what was before them. */
    private static final Set<String> BEFORE_THE_FIRST_VERSION = Set.of(
            "findings-service V2__decisions_and_versions.sql",
            "findings-service V30__what_else_a_report_says.sql",
            "inspections-service V80__reach.sql",
            "tracker-service V23__evidence_kept.sql");

    @Test
    void none_takes_anything_from_the_version_before_it() {
        var narrowing = new TreeSet<String>();
        for (var module : List.of("deploy/chassis", "inspections-service", "findings-service", "tracker-service")) {
            for (var file : migrations(module)) {
                if (narrows(text(file))) {
                    narrowing.add(module + " " + file.getFileName());
                }
            }
        }
        assertThat(narrowing).containsExactlyInAnyOrderElementsOf(BEFORE_THE_FIRST_VERSION);
    }

    @Test
    void the_check_bites() {
        assertThat(Stream.of(
                        "alter table a drop column b;",
                        "ALTER TABLE a\n  RENAME to b;",
                        "alter table a alter column b set not null;",
                        "alter table a alter column b type text;",
                        "alter table a add column b text not null;"))
                .allMatch(MigrationsTest::narrows);
        assertThat(Stream.of(
                        "alter table a add column b text;",
                        "alter table a add column b bigint not null default 1;",
                        "-- we drop column b later\ncreate index c on a (b);"))
                .noneMatch(MigrationsTest::narrows);
    }

    private static boolean narrows(String migration) {
        return NARROWS.matcher(migration.replaceAll("--.*", "").toLowerCase(java.util.Locale.ROOT))
                .find();
    }

    private static List<Path> migrations(String module) {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("../..").resolve(module).resolve("src/main/resources/db"))) {
            files.filter(file -> file.getFileName().toString().matches("V.*\\.sql"))
                    .forEach(found::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
