package io.throughline.findings.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.findings.recurrence.SaidFindings;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
class SearchOverHttpTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TURNOVER =
            "High turnover of staff means that children in %s have to tell their story again and again.";

    @Test
    void what_was_said_is_found_by_words_phrase_and_meaning_with_its_words_marked() {
        String here = "Quillmere";
        UUID id = say("991", "2022-02-07", "WEAKNESS", TURNOVER.formatted(here));
        find("q", "\"tell their story\" " + here)
                .body("items.id", hasItem(id.toString()), "items[0].marks", not(hasSize(0)));
        find("q", "\"story their tell\" " + here).body("items", hasSize(0));
        find("q", "social workers change too often", "by", "MEANING", "authority", "991", "limit", "200")
                .body("understood", hasItem("workforce stability"))
                .body("items.id", hasItem(id.toString()));
    }

    @Test
    void filters_narrow_it_and_facets_count_what_is_left() {
        String here = "Bramblewick";
        UUID weak = say("991", "2020-02-03", "WEAKNESS", TURNOVER.formatted(here));
        UUID good = say("990", "2024-02-05", "STRENGTH", "In %s staff stay for years.".formatted(here));
        find("q", here)
                .body("items.id", hasItems(weak.toString(), good.toString()), "counted", equalTo(2))
                .body("facets.polarity.value", hasItems("STRENGTH", "WEAKNESS"))
                .body("facets.year.value", hasItems("2020", "2024"));
        assertThat(ids("q", here, "polarity", "STRENGTH")).containsExactly(good.toString());
        assertThat(ids("q", here, "authority", "E08990990")).containsExactly(good.toString());
        assertThat(ids("q", here, "to", "2021-12-31")).containsExactly(weak.toString());
        assertThat(ids("q", here, "theme", "workforce-stability", "area", "CHILDREN_IN_CARE", "region", "North West"))
                .hasSize(2);
        assertThat(ids("q", here, "kind", "RECOMMENDATION")).isEmpty();
    }

    @Test
    void a_long_answer_comes_in_parts() {
        String here = "Ottermouth";
        UUID one = say("991", "2020-02-03", "WEAKNESS", TURNOVER.formatted(here));
        UUID two = say("991", "2021-02-03", "WEAKNESS", TURNOVER.formatted(here));
        var first = find("q", here, "limit", "1").body("items", hasSize(1)).extract();
        List<String> rest = given().auth()
                .oauth2(Tokens.viewer())
                .urlEncodingEnabled(false)
                .get(first.<String>path("links.next"))
                .then()
                .statusCode(200)
                .body("links.next", equalTo(null))
                .extract()
                .path("items.id");
        assertThat(List.of(first.<String>path("items[0].id"), rest.getFirst()))
                .containsExactlyInAnyOrder(one.toString(), two.toString());
    }

    @Test
    void a_search_for_nothing_or_in_no_region_is_refused_in_words() {
        get("by", "WORDS").statusCode(400).body("type", equalTo("urn:problem-type:search:nothing-asked"));
        get("q", "plans", "region", "Atlantis")
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:search:unknown-region"));
    }

    @Test
    void neighbours_and_region_are_told_apart_and_who_was_praised_is_named() {
        say("991", "2020-02-03", "WEAKNESS", TURNOVER.formatted("Sedgeholme"));
        UUID praised = say("991", "2024-02-03", "STRENGTH", "Turnover of staff is low in Sedgeholme.");
        compare("authority", "990", "theme", "workforce-stability")
                .statusCode(200)
                .body("groups.name", equalTo(List.of("NEIGHBOURS", "REGION", "ALL")))
                .body("groups[0].of", equalTo("2026"), "groups[0].told", equalTo(1), "groups[0].praised", equalTo(1))
                .body("groups[0].strengths.findingId", hasItem(praised.toString()));
        compare("authority", "990", "findingId", praised.toString())
                .statusCode(200)
                .body("about", equalTo("workforce stability"));
        ask("/v1/authorities/991/themes")
                .statusCode(200)
                .body("themes.find { it.theme == 'workforce-stability' }.cells.strengths.sum()", greaterThan(0));
        compare("authority", "990").statusCode(400);
        compare("theme", "planning").statusCode(400);
        compare("authority", "000", "theme", "planning").statusCode(404);
        compare("authority", "990", "theme", "planning", "neighbours", "1066").statusCode(422);
        compare("authority", "990", "findingId", UUID.randomUUID().toString()).statusCode(404);
    }

    private static UUID say(String dfeCode, String day, String polarity, String text) {
        UUID id = SaidFindings.said(UUID.randomUUID(), dfeCode, day, "FINDING", text, "workforce-stability", polarity);
        await().atMost(SOON)
                .until(() -> ids("q", text.replace(".", ""), "by", "WORDS").contains(id.toString()));
        return id;
    }

    private static List<String> ids(String... query) {
        return find(query).extract().path("items.id");
    }

    private static ValidatableResponse find(String... query) {
        return get(query).statusCode(200);
    }

    private static ValidatableResponse get(String... query) {
        return ask("/v1/search", query);
    }

    private static ValidatableResponse compare(String... query) {
        return ask("/v1/comparisons", query);
    }

    private static ValidatableResponse ask(String path, String... query) {
        var request = given().auth().oauth2(Tokens.viewer());
        for (int i = 0; i < query.length; i += 2) {
            request = request.queryParam(query[i], query[i + 1]);
        }
        return request.get(path).then();
    }
}
