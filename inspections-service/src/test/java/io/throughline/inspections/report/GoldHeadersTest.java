package io.throughline.inspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.throughline.inspections.authority.Authorities;
import io.throughline.inspections.framework.Frameworks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The floors of READING.md, where records that people made of real reports are at hand. */
class GoldHeadersTest {

    private record Pair(String file, JsonNode gold, ReportHeader read) {}

    private static List<Pair> pairs = List.of();

    @BeforeAll
    static void read() {
        var documents = SharedDocuments.all().stream()
                .collect(Collectors.toMap(file -> file.getFileName().toString(), Function.identity()));
        var reader = new HeaderReader(new Authorities(), new Frameworks());
        pairs = SharedDocuments.gold().stream()
                .map(file -> pair(json(file), documents, reader))
                .toList();
    }

    @Test
    void single_fields_are_read_as_people_read_them() {
        reaches(
                "authority",
                0.99,
                pair -> key(String.valueOf(pair.read().authorityName()))
                        .equals(key(pair.gold().path("authority").asText())));
        reaches("kind", 0.99, pair -> pair.read().kind().name().equals(said(pair, "kind")));
        reaches("startDate", 0.99, pair -> same(pair.read().startDate(), said(pair, "startDate")));
        reaches("endDate", 0.99, pair -> same(pair.read().endDate(), said(pair, "endDate")));
        reaches(
                "publishedDate",
                0.99,
                pair -> said(pair, "publishedDate") == null
                        || same(pair.read().publishedDate(), said(pair, "publishedDate")));
        reaches("leadInspector", 0.99, pair -> same(pair.read().leadInspector(), said(pair, "leadInspector")));
        reaches("judgements", 0.98, pair -> judgements(pair).equals(goldJudgements(pair)));
    }

    @Test
    void teams_are_read_as_people_read_them() {
        int hit = 0;
        int said = 0;
        int wanted = 0;
        for (var pair : pairs) {
            var names = StreamSupport.stream(pair.gold().path("inspectors").spliterator(), false)
                    .map(name -> plain(name.asText()))
                    .collect(Collectors.toSet());
            var read = pair.read().inspectors().stream()
                    .map(GoldHeadersTest::plain)
                    .collect(Collectors.toSet());
            wanted += names.size();
            said += read.size();
            hit += (int) read.stream().filter(names::contains).count();
        }
        assertThat(2.0 * hit / (said + wanted)).isGreaterThanOrEqualTo(0.98);
    }

    private static void reaches(String field, double floor, Predicate<Pair> right) {
        var wrong = pairs.stream().filter(right.negate()).map(Pair::file).toList();
        assertThat(1 - (double) wrong.size() / pairs.size())
                .as(field + " is misread in " + wrong)
                .isGreaterThanOrEqualTo(floor);
    }

    private static Set<String> judgements(Pair pair) {
        return pair.read().judgements().stream()
                .map(judgement -> judgement.area().toLowerCase(Locale.ROOT) + judgement.grade())
                .collect(Collectors.toSet());
    }

    private static Set<String> goldJudgements(Pair pair) {
        return StreamSupport.stream(pair.gold().path("judgements").spliterator(), false)
                .map(judgement -> judgement.path("area").asText().toLowerCase(Locale.ROOT)
                        + judgement.path("grade").asText())
                .collect(Collectors.toSet());
    }

    private static @Nullable String said(Pair pair, String field) {
        return pair.gold().path(field).isTextual() ? pair.gold().path(field).asText() : null;
    }

    private static boolean same(@Nullable Object read, @Nullable String said) {
        return plain(String.valueOf(read)).equals(plain(String.valueOf(said)));
    }

    /** Styles of a council do not count, nor do letters' case and the shape of quotes. */
    private static String key(String name) {
        return plain(name)
                .replace("&", "and")
                .replaceAll(
                        "\\b(metropolitan|borough|london|royal|city|county|district|council|of|the|unitary|corporation)\\b",
                        "")
                .replaceAll("[^a-z]", "");
    }

    private static String plain(String words) {
        return words.replace('\u2019', '\'').toLowerCase(Locale.ROOT).strip();
    }

    private static Pair pair(JsonNode gold, Map<String, Path> documents, HeaderReader reader) {
        String file = gold.path("file").asText();
        try {
            byte[] content = Files.readAllBytes(Objects.requireNonNull(documents.get(file), file));
            return new Pair(
                    file, gold, reader.read(ReportDocument.of(content, file).text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
