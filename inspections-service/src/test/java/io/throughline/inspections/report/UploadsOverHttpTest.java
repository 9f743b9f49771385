package io.throughline.inspections.report;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that cannot be taken are refused in an officer's words, and nothing of them is kept. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class UploadsOverHttpTest {

    private static final String WORDS =
            "Social workers know the children they work with very well and see them often. ".repeat(20);

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_document_that_cannot_be_taken_is_refused_as(String type, int status, byte[] content) {
        given().auth()
                .oauth2(Tokens.officer())
                .multiPart("report", "letter.pdf", content, "application/pdf")
                .post("/v1/inspections")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:inspections:" + type))
                .body("detail", not(containsString("xception")));
        given().auth()
                .oauth2(Tokens.viewer())
                .get("/v1/inspections")
                .then()
                .body("items.report.fileName", not(hasItem("letter.pdf")));
    }

    @Test
    void a_body_that_announces_itself_as_too_large_is_refused_before_it_is_read() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/inspections"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[29 * 1024 * 1024]))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("urn:problem-type:common:too-large");
        }
    }

    @Test
    void a_letter_about_nobody_we_know_asks_who_it_is_about() {
        given().auth()
                .oauth2(Tokens.officer())
                .multiPart("report", "letter.txt", WORDS.getBytes(UTF_8), "text/plain")
                .post("/v1/inspections")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:inspections:unknown-authority"))
                .body("errors[0].pointer", equalTo("/details/authority"));
    }

    static Stream<Arguments> refused() throws IOException {
        byte[] whole = SamplePdf.of(List.of(WORDS));
        return Stream.of(
                Arguments.of("report-empty", 422, new byte[0]),
                Arguments.of("report-too-large", 413, new byte[25_000_001]),
                Arguments.of(
                        "report-web-page-named-pdf",
                        415,
                        ("<!doctype html><title>404</title>" + WORDS).getBytes(UTF_8)),
                Arguments.of("report-picture", 415, new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2}),
                Arguments.of("report-old-word", 415, "{\\rtf1 letter}".getBytes(UTF_8)),
                Arguments.of("report-not-a-document", 415, new byte[] {0, 1, 2, 3, 4, 5}),
                Arguments.of("report-encrypted", 422, SamplePdf.locked(List.of(WORDS))),
                Arguments.of("report-truncated", 422, Arrays.copyOf(whole, whole.length / 2)),
                Arguments.of("report-damaged", 422, "%PDF-1.7 nothing else %%EOF".getBytes(UTF_8)),
                Arguments.of("report-no-text", 422, SamplePdf.blank(3)),
                Arguments.of("report-too-many-pages", 413, SamplePdf.blank(501)));
    }
}
