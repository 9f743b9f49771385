package io.throughline.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The broker has the topics that the code writes, and each service may do with them what its code does, and no more. */
class TopicsTest {

    private static final Overlay PRODUCTION = Overlay.production();

    static Stream<String> services() {
        return Code.SERVICES.stream();
    }

    @Test
    void every_topic_of_the_code_is_made_and_no_other() {
        var wanted = new TreeSet<String>();
        for (String service : Code.SERVICES) {
            wanted.addAll(Code.diaries(service));
            Code.consumers(service).forEach(ear -> wanted.add(ear.deadLetters()));
        }
        assertThat(wanted).hasSizeGreaterThan(8);
        assertThat(PRODUCTION
                        .of("KafkaTopic")
                        .map(topic -> topic.at("/metadata/name").asText()))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_may_do_what_its_code_does_and_no_more(String service) {
        var wanted = new TreeSet<String>();
        wanted.add("Write topic " + service + ".*");
        wanted.add("Read group " + service + "-service-*");
        for (Code.Ear ear : Code.consumers(service)) {
            wanted.add("Read topic " + ear.topic());
            wanted.add("Write topic " + ear.deadLetters());
        }
        assertThat(allowed(service)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_writes_only_diaries_of_its_own(String service) {
        assertThat(Code.diaries(service)).isNotEmpty().allMatch(topic -> topic.startsWith(service + "."));
    }

    private static Set<String> allowed(String service) {
        JsonNode user = PRODUCTION
                .of("KafkaUser")
                .filter(one -> one.at("/metadata/name").asText().equals(service + "-service"))
                .findFirst()
                .orElseThrow();
        return Pods.each(user.at("/spec/authorization/acls"))
                .flatMap(rule -> Pods.each(rule.path("operations"))
                        .map(JsonNode::asText)
                        .filter(operation -> !operation.equals("Describe"))
                        .map(operation -> operation + " " + resource(rule.path("resource"))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String resource(JsonNode resource) {
        String every = resource.path("patternType").asText().equals("prefix") ? "*" : "";
        return resource.path("type").asText() + " " + resource.path("name").asText() + every;
    }
}
