package io.throughline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    @Test
    void a_token_is_what_it_says_and_verifies_with_the_published_keys() throws Exception {
        try (var issuer = TokenIssuer.temporary().start()) {
            var claims = verified(issuer, tokenFor(issuer, "officer2"));

            assertThat(claims.getSubject()).isEqualTo("officer2");
            assertThat(claims.getStringListClaimValue("groups")).containsExactly("officer");
        }
    }

    @Test
    void a_service_is_a_system() throws Exception {
        try (var issuer = TokenIssuer.temporary().start()) {
            var claims = verified(issuer, tokenFor(issuer, "findings-service"));

            assertThat(claims.getStringListClaimValue("groups")).containsExactly("system");
        }
    }

    @Test
    void a_stranger_gets_none() throws Exception {
        try (var issuer = TokenIssuer.temporary().start()) {
            assertThat(ask(issuer, "stranger").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void expired_and_foreign_tokens_are_recognised_as_such() {
        try (var issuer = TokenIssuer.temporary().start()) {
            var mint = issuer.mint();

            assertThatThrownBy(() -> verified(issuer, mint.expiredToken("officer", "officer")))
                    .isInstanceOf(InvalidJwtException.class)
                    .hasMessageContaining("no longer valid");
            assertThatThrownBy(() -> verified(issuer, mint.tokenForAudience("elsewhere", "officer", "officer")))
                    .isInstanceOf(InvalidJwtException.class)
                    .hasMessageContaining("elsewhere");
        }
    }

    @Test
    void tokens_outlive_a_restart(@TempDir Path data) throws Exception {
        var port = Loopback.freePort();
        String token;
        try (var issuer = TokenIssuer.keeping(data, port).start()) {
            token = tokenFor(issuer, "lead");
        }
        try (var issuer = TokenIssuer.keeping(data, port).start()) {
            assertThat(verified(issuer, token).getSubject()).isEqualTo("lead");
        }
    }

    @Test
    void it_refuses_to_serve_anything_but_the_loopback_interface(@TempDir Path data) {
        var everywhere = new InetSocketAddress(0).getAddress();

        assertThatThrownBy(() -> TokenIssuer.at(everywhere, data, 8180))
                .hasMessageContaining("loopback interface only");
    }

    private static String tokenFor(TokenIssuer issuer, String client) throws IOException, InterruptedException {
        var answer = TOKEN.matcher(ask(issuer, client).body());
        assertThat(answer.find()).isTrue();
        return answer.group(1);
    }

    private static HttpResponse<String> ask(TokenIssuer issuer, String client)
            throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_secret=any&client_id=" + client;
        var request = HttpRequest.newBuilder(URI.create(issuer.url() + "/token"))
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    private static JwtClaims verified(TokenIssuer issuer, String token) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer.url() + "/jwks")))
                .setExpectedAudience(TokenMint.AUDIENCE)
                .setExpectedIssuer(issuer.url())
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}
