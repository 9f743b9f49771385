package io.throughline.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.throughline.testkit.SecuredPlatform;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

/** At a broker with mutual TLS that allows what the manifests allow, the service works, and can do nothing else there. */
@QuarkusTest
@WithTestResource(value = SecuredPlatform.class, initArgs = @ResourceArg(name = "service", value = "tracker-service"))
@TestProfile(Hardened.class)
class SecuredBrokerTest {

    private static final String SAID = "tracker.recommendation.events";

    @Test
    void what_is_said_encrypted_is_heard_and_answered() throws Exception {
        String id = Encrypted.opened(new Letter());

        assertThat(Encrypted.hears("inspections-service", SAID, id)).isTrue();
    }

    @Test
    void nobody_speaks_in_anothers_name() {
        assertThatThrownBy(() -> Encrypted.say("tracker-service", Letter.TOPIC, "key", "{}"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> Encrypted.say("inspections-service", SAID, "key", "{}"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void nobody_hears_what_is_not_for_them() {
        assertThatThrownBy(() -> Encrypted.hears("inspections-service", "tracker.evidence.events", ""))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void no_service_makes_or_deletes_topics() {
        try (var admin = Admin.create(SecuredPlatform.client("tracker-service"))) {
            assertThatThrownBy(() -> admin.createTopics(List.of(new NewTopic("tracker.own", 1, (short) 1)))
                            .all()
                            .get())
                    .hasCauseInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> admin.deleteTopics(List.of(SAID)).all().get())
                    .hasCauseInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void who_shows_no_certificate_is_not_let_in() {
        var settings = new HashMap<>(SecuredPlatform.client("tracker-service"));
        settings.keySet().removeAll(Set.of("ssl.keystore.type", "ssl.keystore.location", "ssl.keystore.password"));
        settings.remove("ssl.key.password");
        try (var admin = Admin.create(settings)) {
            assertThatThrownBy(() -> admin.listTopics().names().get())
                    .hasCauseInstanceOf(SslAuthenticationException.class);
        }
    }
}
