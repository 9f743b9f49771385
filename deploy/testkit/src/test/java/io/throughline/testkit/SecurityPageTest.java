package io.throughline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code deploy/security} and {@code deploy/privacy} claim stands beside the test that shows it. */
class SecurityPageTest {

    private static final Path DEPLOY = Path.of("..");
    private static final Path SECURITY = DEPLOY.resolve("security/README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+Test\\.java)\\)");
    private static final List<String> FILE_HANDLING = List.of(
            "5.1.1", "5.2.1", "5.2.2", "5.2.3", "5.2.4", "5.2.5", "5.2.6", "5.3.1", "5.3.2", "5.3.3", "5.4.1", "5.4.2",
            "5.4.3");

    @Test
    void every_line_of_both_lists_is_there() throws IOException {
        List<String> wanted = Stream.concat(
                        FILE_HANDLING.stream(), IntStream.rangeClosed(1, 10).mapToObj(n -> "API" + n))
                .toList();
        assertThat(rows(SECURITY).stream()
                        .map(row -> row.substring(1, row.indexOf('|', 1)).strip()))
                .containsAll(wanted);
    }

    @Test
    void every_row_names_a_test_that_exists_and_tests_something() throws IOException {
        for (Path page : List.of(SECURITY, DEPLOY.resolve("privacy/README.md"))) {
            assertThat(rows(page)).isNotEmpty();
            for (String row : rows(page)) {
                List<String> links = LINK.matcher(row)
                        .results()
                        .map((MatchResult link) -> link.group(1))
                        .toList();
                assertThat(links).as(row).isNotEmpty();
                for (String link : links) {
                    assertThat(Files.readString(page.resolveSibling(link)))
                            .as(link)
                            .containsPattern("@(Test|Parameterized|TestFactory)");
                }
            }
        }
    }

    /** Without headings and the lines under them. */
    private static List<String> rows(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page);
        return IntStream.range(0, lines.size())
                .filter(n -> lines.get(n).startsWith("|") && !lines.get(n).startsWith("|--"))
                .filter(n -> !lines.get(n + 1 < lines.size() ? n + 1 : n).startsWith("|--"))
                .mapToObj(lines::get)
                .toList();
    }
}
