package io.throughline.inspections.timeline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class AuthoritiesOverHttpTest {

    @ParameterizedTest
    @ValueSource(strings = {"341", "E08000012", "80485"})
    void an_authority_is_found_by_any_of_its_three_codes(String code) {
        get("/v1/authorities/" + code)
                .statusCode(200)
                .body("name", equalTo("Liverpool"), "region", equalTo("North West"))
                .body("neighbourSets.version", equalTo(List.of("2026", "before-2026")));
    }

    @Test
    void neighbours_come_set_by_set_and_a_region_is_a_list() {
        get("/v1/authorities/341/neighbours")
                .statusCode(200)
                .body("sets[0].neighbours", hasSize(10), "sets[0].current", equalTo(true));
        get("/v1/authorities?region=North West&limit=200")
                .statusCode(200)
                .body("items.region", everyItem(equalTo("North West")), "items.dfeCode", hasItems("340", "341", "343"));
        get("/v1/authorities?limit=2").statusCode(200).body("items", hasSize(2));
    }

    @Test
    void a_council_has_the_years_of_those_whose_history_it_inherited() {
        record("909", "2017-10-02", "REQUIRES_IMPROVEMENT");
        record("943", "2024-06-03", "GOOD");
        get("/v1/authorities/943/timeline")
                .statusCode(200)
                .body("predecessors", hasItem("909"), "inspections.authority", equalTo(List.of("909", "943")))
                .body("areas.find { it.area == 'LEADERS' }.points.comparable", equalTo(List.of(true, false)));
    }

    @Test
    void a_code_that_nobody_has_is_refused_in_words() {
        for (String path : List.of("", "/neighbours", "/timeline")) {
            get("/v1/authorities/000" + path)
                    .statusCode(404)
                    .body("type", equalTo("urn:problem-type:authorities:unknown"));
        }
    }

    private static void record(String dfeCode, String day, String grade) {
        given().auth()
                .oauth2(Tokens.officer())
                .contentType("application/json")
                .body(Map.of(
                        "authority",
                        Map.of("dfeCode", dfeCode),
                        "kind",
                        "ILACS",
                        "startDate",
                        day,
                        "judgements",
                        List.of(Map.of("area", "LEADERS", "grade", grade, "label", "The impact of leaders"))))
                .post("/v1/inspections")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(Tokens.viewer()).get(path).then();
    }
}
