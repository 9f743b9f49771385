package io.throughline.tracker.recommendation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The table of {@code recommendation-verbs.txt}. */
final class VerbTable {

    static final List<String> ROLES =
            List.of("viewer", "officer", "lead", "action-owner", "moderator", "admin", "system");

    private static final int FIRST_STATE = 4;

    private final List<String> head;
    private final List<Row> rows;

    /**
     * @param as the person who is the right one for it
     * @param http method and what is asked for; empty where nobody can ask
     */
    record Row(String verb, String as, List<String> roles, String http, List<String> cells) {}

    private VerbTable(List<List<String>> lines) {
        this.head = lines.getFirst();
        this.rows = lines.stream()
                .skip(1)
                .map(cells -> new Row(
                        cells.get(0),
                        cells.get(1),
                        List.of(cells.get(2).split(" ", -1)),
                        cells.get(3),
                        cells.subList(FIRST_STATE, cells.size())))
                .toList();
    }

    static VerbTable read() {
        try (var file = VerbTable.class.getResourceAsStream("/recommendation-verbs.txt")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new VerbTable(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<String> states() {
        return head.subList(FIRST_STATE, head.size());
    }

    Row row(String verb) {
        return rows.stream().filter(row -> row.verb().equals(verb)).findFirst().orElseThrow();
    }

    String cell(String verb, String state) {
        return row(verb).cells().get(states().indexOf(state));
    }
}
