package io.throughline.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What the manifests let each service do at the broker, as the operator of a cluster would tell the broker. */
final class BrokerUsers {

    private BrokerUsers() {}

    /** @param manifest with objects of the kind KafkaUser */
    static List<AclBinding> rights(Path manifest) {
        var rights = new ArrayList<AclBinding>();
        try (var users = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(manifest.toFile())) {
            while (users.hasNext()) {
                JsonNode user = users.next();
                String principal = "User:CN=" + user.at("/metadata/name").asText();
                for (JsonNode rule : user.at("/spec/authorization/acls")) {
                    StreamSupport.stream(rule.path("operations").spliterator(), false)
                            .map(operation ->
                                    new AclBinding(resource(rule.path("resource")), entry(principal, operation)))
                            .forEach(rights::add);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rights;
    }

    private static ResourcePattern resource(JsonNode resource) {
        boolean prefix = resource.path("patternType").asText().equals("prefix");
        return new ResourcePattern(
                ResourceType.fromString(resource.path("type").asText()),
                resource.path("name").asText(),
                prefix ? PatternType.PREFIXED : PatternType.LITERAL);
    }

    private static AccessControlEntry entry(String principal, JsonNode operation) {
        return new AccessControlEntry(
                principal,
                "*",
                AclOperation.fromString(operation.asText().toUpperCase(Locale.ROOT)),
                AclPermissionType.ALLOW);
    }
}
