package io.throughline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class SignInDeskTest {

    private static final String BACK = "http://127.0.0.1:8083/";
    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final TokenIssuer issuer = TokenIssuer.temporary().start();

    @AfterAll
    void the_desk_closes() {
        issuer.close();
    }

    @Test
    void a_person_with_the_right_password_is_sent_back_with_a_code_that_is_good_once() throws Exception {
        var code = code(signIn(BACK, password()));

        var token = redeem(code, VERIFIER);
        assertThat(token.statusCode()).isEqualTo(200);
        assertThat(token.body()).contains("access_token", "id_token");
        assertThat(redeem(code, VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void a_code_without_its_verifier_is_worth_nothing() throws Exception {
        var code = code(signIn(BACK, password()));

        assertThat(redeem(code, "guessed").statusCode()).isEqualTo(400);
        assertThat(redeem(code, VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void a_wrong_password_opens_nothing() throws Exception {
        assertThat(signIn(BACK, "letmein").statusCode()).isEqualTo(401);
    }

    @Test
    void nobody_is_sent_to_another_machine() throws Exception {
        var answer = signIn("http://elsewhere.example/", password());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    private String password() {
        return issuer.passwords().getOrDefault("officer", "");
    }

    private HttpResponse<String> signIn(String back, String password) throws IOException, InterruptedException {
        return post(
                "/authorize?response_type=code&client_id=throughline&state=s1&code_challenge_method=S256&code_challenge="
                        + CHALLENGE + "&redirect_uri=" + Forms.encoded(back),
                "username=officer&password=" + password);
    }

    private HttpResponse<String> redeem(String code, String verifier) throws IOException, InterruptedException {
        return post(
                "/token",
                "grant_type=authorization_code&client_id=throughline&code=" + code + "&code_verifier=" + verifier
                        + "&redirect_uri=" + Forms.encoded(BACK));
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(issuer.url() + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String code(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(BACK).endsWith("&state=s1");
        return Forms.read(URI.create(location).getQuery()).getOrDefault("code", "");
    }
}
