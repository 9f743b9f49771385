package io.throughline.tracker;

import static io.restassured.RestAssured.given;
import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.throughline.testkit.SecuredPlatform;
import io.throughline.testkit.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What meets a caller before any room does: limits, and headers that tell browsers what to keep from doing. */
@QuarkusTest
@WithTestResource(value = SecuredPlatform.class, initArgs = @ResourceArg(name = "service", value = "tracker-service"))
@TestProfile(Hardened.class)
class EdgeTest {

    private static final int LEAVING = 40;

    @Test
    void who_asks_too_often_is_told_when_to_come_back_and_nobody_else_is() {
        rules("hasty").then().statusCode(200);

        Response refused = Stream.generate(() -> rules("hasty"))
                .limit(50L * Hardened.BURST)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        refused(refused, 429, "common:too-many");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 5);
        rules("patient").then().statusCode(200);
    }

    @Test
    void who_has_too_much_under_way_waits_for_answers() throws IOException {
        var open = new ArrayList<Socket>();
        try {
            for (int n = 0; n < Hardened.AT_ONCE; n++) {
                open.add(begun("POST /v1/plans", "busy", "Content-Type: application/json\r\nContent-Length: 100"));
            }
            Response answer = Tracker.patiently().until(() -> rules("busy"), one -> one.statusCode() == 429);
            refused(answer, 429, "common:too-many");
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
        Tracker.patiently().until(() -> rules("busy").statusCode(), status -> status == 200);
    }

    @Test
    void who_says_nothing_more_is_not_waited_for() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET /v1/brag-rules HTTP/1.1\r\nHost: a\r\n".getBytes(StandardCharsets.US_ASCII));
            long begun = System.nanoTime();
            assertThat(socket.getInputStream().read()).isNegative();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void who_leaves_before_all_is_said_is_no_failure_of_ours() throws IOException {
        try (var logged = new Logged()) {
            for (int n = 0; n < LEAVING; n++) {
                begun("POST /v1/plans", "leaver-" + n, "Content-Type: application/json\r\nContent-Length: 100")
                        .close();
            }
            Tracker.patiently().until(() -> rules("stayer").statusCode(), status -> status == 200);
            assertThat(logged.failures()).isEmpty();
        }
    }

    @Test
    void a_body_that_announces_itself_as_too_large_is_refused_before_it_is_sent() throws IOException {
        try (var socket = begun("POST /v1/plans", "large", "Content-Length: 99999999999")) {
            var answer = new byte[12];
            assertThat(socket.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/brag-rules", "/signed-out", "/nowhere", "/docs/", "/assets/app.css", "/openapi"})
    void every_answer_says_what_it_is_and_tells_nothing_of_what_is_inside(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signed-out", "/nowhere", "/docs/"})
    void a_page_runs_nothing_of_others_and_stands_in_no_frame(String path) {
        var policies = given().accept("text/html").get(path).headers().getValues("Content-Security-Policy");

        // Of two browsers obey both, and send no form.
        assertThat(policies)
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action");
    }

    @Test
    void an_address_that_is_nobodys_is_a_page_for_people_whoever_they_are() {
        for (var reader : List.of(given(), as("lost", "viewer"))) {
            reader.accept("text/html")
                    .get("/nowhere")
                    .then()
                    .statusCode(404)
                    .contentType("text/html")
                    .body(containsString("</html>"));
        }
    }

    @Test
    void pages_of_others_may_not_call_unless_it_is_configured() {
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/v1/plans")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        as("viewer")
                .header("Origin", "https://evil.example")
                .get("/v1/brag-rules")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void what_went_wrong_is_told_in_words_and_not_in_ours() {
        given().auth()
                .oauth2(Tokens.lead())
                .contentType("application/json")
                .body("{\"title\": 1e999999, \"inspections\": {")
                .post("/v1/plans")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:common:malformed"))
                .body("detail", org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("xception")));
    }

    private static Response rules(String subject) {
        return given().auth().oauth2(Tokens.of(subject, "viewer")).get("/v1/brag-rules");
    }

    /** A request whose head is sent, and whose body never comes. */
    private static Socket begun(String line, String subject, String headers) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(20_000);
        String head = line + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + Tokens.of(subject, "lead") + "\r\n"
                + headers + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
