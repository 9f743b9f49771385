package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Another language is spoken whole: on no page stands a word that is neither in its bundles nor somebody's data. */
@TestInstance(Lifecycle.PER_CLASS)
class WholeLanguageTest {

    private static final boolean WITH_SCRIPT = true;
    private static final int DESK = 1280;
    private static final Pattern SAID = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern MONTH =
            Pattern.compile("January|February|March|April|May|June|July|August|September|October|November|December");

    /** All words that are shown or read out, and not marked as being in English. */
    private static final String WORDS = """
            () => {
              const found = [document.title];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const of = walk.currentNode.parentElement;
                if (!of.closest('[lang=en], script, style, .app-languages')) {
                  found.push(walk.currentNode.data);
                }
              }
              for (const of of document.querySelectorAll('[aria-label]:not([lang=en])')) {
                found.push(of.getAttribute('aria-label'));
              }
              return found;
            }""";

    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final String pages = stage.process(Service.TRACKER).url();
    private Map<String, String> known = Map.of();

    /** Names, titles, hashes: whatever the services hold. */
    private final TreeSet<String> data =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    @BeforeAll
    void there_is_one_of_everything() throws IOException, SQLException {
        known = Scene.of(stage, "990");
        data.addAll(List.of("Throughline", "Inspection and improvement", "SHA-256", "csv"));
        data.addAll(stage.issuer.passwords().keySet());
        var lead = stage.caller("lead", "lead");
        var held = new TreeMap<Service, List<String>>();
        String of = "?limit=200&recommendationId=" + known.get("recommendations");
        held.put(
                Service.TRACKER,
                List.of(
                        "/v1/actions" + of,
                        "/v1/evidence" + of,
                        "/v1/measures" + of,
                        "/v1/plans?limit=200",
                        "/v1/plans/" + known.get("plans") + "/submissions/1",
                        "/v1/reopening-proposals?recommendationId=" + known.get("recommendations"),
                        "/v1/plans/" + known.get("plans") + "/visits",
                        "/v1/recommendations/" + known.get("recommendations"),
                        "/v1/recommendations/" + known.get("recommendations") + "/history",
                        "/v1/gaps"));
        held.put(Service.INSPECTIONS, List.of("/v1/inspections?limit=200"));
        held.put(Service.FINDINGS, List.of("/v1/findings?limit=200&authority=990"));
        for (var service : held.entrySet()) {
            for (String path : service.getValue()) {
                collect(lead.get(service.getKey(), path).body());
            }
        }
        // Reasons that are written down, of whatever else has happened on this stage.
        for (String path = "/v1/changes?limit=200"; !path.isEmpty(); ) {
            var told = lead.get(Service.TRACKER, path).body();
            collect(told);
            path = told.path("items").isEmpty() ? "" : told.at("/links/next").asText();
        }
        collect(stage.caller("officer", "officer")
                .get(Service.INSPECTIONS, "/v1/imports/" + known.get("imports"))
                .body());
    }

    @Test
    void no_page_says_a_word_that_its_bundles_do_not() {
        var unsaid = new TreeMap<String, String>();
        try (var lead = chromium.person(pages, WITH_SCRIPT, DESK, PseudoLanguage.TAG)
                .signsIn("lead", stage.issuer.passwords().getOrDefault("lead", ""))) {
            for (String route : PageRoutes.all()) {
                String address = PageRoutes.address(route, known).orElseThrow();
                if (!route.matches("/(audit|imports.*|years/quotes)")) {
                    assertThat(lead.page.navigate(address).status()).as(address).isEqualTo(200);
                    assertThat(lead.page.locator("html").getAttribute("lang"))
                            .as(address)
                            .isEqualTo(PseudoLanguage.TAG);
                    words(lead).forEach(word -> unsaid.putIfAbsent(word, route));
                }
            }
        }
        assertThat(unsaid).isEmpty();
    }

    @Test
    void people_choose_their_language_and_stay_where_they_are() {
        try (var lead = chromium.person(pages, WITH_SCRIPT, DESK)
                .signsIn("lead", stage.issuer.passwords().getOrDefault("lead", ""))) {
            lead.opens("/recommendations?view=list");
            assertThat(lead.heading()).isEqualTo("Recommendations");
            lead.page.locator(".app-languages button").press("Enter");
            lead.page.waitForLoadState();
            assertThat(lead.page.url()).endsWith("/recommendations?view=list");
            assertThat(lead.heading()).isEqualTo("⟦Recommendations⟧");
            lead.page.locator(".app-languages button").press("Enter");
            lead.page.waitForLoadState();
            assertThat(lead.heading()).isEqualTo("Recommendations");
        }
    }

    private List<String> words(Person person) {
        if (!(person.page.evaluate(WORDS) instanceof List<?> found)) {
            return List.of();
        }
        return found.stream()
                .map(text -> left(String.valueOf(text)))
                .filter(text -> WORD.matcher(text).find())
                .toList();
    }

    private String left(String text) {
        String left = text;
        for (String before = ""; !before.equals(left); ) {
            before = left;
            left = SAID.matcher(left).replaceAll(" ");
        }
        for (String held : data) {
            left = left.replace(held, " ");
        }
        return MONTH.matcher(left).replaceAll(" ").strip();
    }

    private void collect(JsonNode node) {
        if (node.isTextual() && node.asText().length() > 1) {
            data.add(node.asText());
        }
        node.forEach(this::collect);
    }
}
