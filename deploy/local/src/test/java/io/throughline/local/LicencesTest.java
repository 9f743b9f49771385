package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each artefact has a bill of materials, and nothing in it comes under a licence that a council could not take. */
class LicencesTest {

    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "ISC",
            "CC0-1.0",
            "Unlicense",
            "Public Domain",
            "Unicode-3.0",
            "EPL-1.0",
            "EPL-2.0",
            "MPL-2.0",
            "LGPL-2.1",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "GPL-2.0-with-classpath-exception",
            "GPL-2.0-only WITH Classpath-exception-2.0");

    @ParameterizedTest
    @ValueSource(strings = {"inspections-service", "findings-service", "tracker-service"})
    void every_part_comes_under_a_licence_that_is_allowed(String artefact) throws IOException {
        JsonNode bill = new ObjectMapper()
                .readTree(Path.of("..", "..", artefact, "target", "bom.json").toFile());
        assertThat(bill.path("components").size()).isGreaterThan(100);
        assertThat(complaints(bill)).isEmpty();
    }

    @Test
    void the_check_bites() throws IOException {
        String bill = """
            {"components":[{"purl":"a","licenses":[{"license":{"id":"AGPL-3.0-only"}}]},{"purl":"b"},
             {"purl":"c","licenses":[{"license":{"id":"GPL-3.0-only"}},{"license":{"id":"MIT"}}]}]}""";
        assertThat(complaints(new ObjectMapper().readTree(bill))).containsExactly("a: [AGPL-3.0-only]", "b: []");
    }

    /** Of several licences one can be chosen. */
    private static List<String> complaints(JsonNode bill) {
        var complaints = new ArrayList<String>();
        for (JsonNode part : bill.path("components")) {
            var licences = new ArrayList<String>();
            for (JsonNode one : part.path("licenses")) {
                JsonNode licence = one.path("license");
                licences.add(licence.path("id")
                        .asText(licence.path("name")
                                .asText(one.path("expression").asText())));
            }
            boolean ours = part.path("purl").asText().startsWith("pkg:maven/io.throughline/");
            if (!ours && licences.stream().noneMatch(ALLOWED::contains)) {
                complaints.add(part.path("purl").asText() + ": " + licences);
            }
        }
        return complaints;
    }
}
