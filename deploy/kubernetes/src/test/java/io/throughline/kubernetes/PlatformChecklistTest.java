package io.throughline.kubernetes;

import static io.throughline.kubernetes.Pods.container;
import static io.throughline.kubernetes.Pods.pod;
import static io.throughline.kubernetes.Pods.probe;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A platform team's checklist, a line each, asked of the production overlay. */
class PlatformChecklistTest {

    private static final Overlay PRODUCTION = Overlay.production();

    // spotless:off
    static final List<Promise> CHECKLIST = List.of(
            new Promise(
                    "runs as a user that is not root",
                    Overlay::workloads,
                    o -> pod(o).at("/securityContext/runAsNonRoot").asBoolean()
                            && pod(o).at("/securityContext/runAsUser").asInt() > 0),
            new Promise(
                    "has the runtime's seccomp profile",
                    Overlay::workloads,
                    o -> pod(o).at("/securityContext/seccompProfile/type")
                            .asText()
                            .equals("RuntimeDefault")),
            new Promise(
                    "cannot gain privileges",
                    Overlay::workloads,
                    o -> container(o)
                            .at("/securityContext/allowPrivilegeEscalation")
                            .toString()
                            .equals("false")),
            new Promise(
                    "writes nothing to its root file system",
                    Overlay::workloads,
                    o -> container(o)
                            .at("/securityContext/readOnlyRootFilesystem")
                            .asBoolean()),
            new Promise(
                    "drops every capability",
                    Overlay::workloads,
                    o -> container(o)
                            .at("/securityContext/capabilities/drop")
                            .toString()
                            .equals("[\"ALL\"]")),
            new Promise(
                    "has no token for the Kubernetes API",
                    Overlay::workloads,
                    o -> pod(o).path("automountServiceAccountToken").toString().equals("false")),
            new Promise(
                    "has an account of its own",
                    Overlay::workloads,
                    o -> pod(o).path("serviceAccountName").asText().endsWith("-service")),
            new Promise(
                    "says what memory it wants and may have",
                    Overlay::workloads,
                    o -> container(o).at("/resources/requests/memory").isTextual()
                            && container(o).at("/resources/limits/memory").isTextual()),
            new Promise(
                    "is not throttled by a limit of processor time",
                    Overlay::workloads,
                    o -> container(o).at("/resources/limits/cpu").isMissingNode()
                            && container(o).at("/resources/requests/cpu").isTextual()),
            new Promise(
                    "bounds what it may write to /tmp",
                    Overlay::workloads,
                    o -> !pod(o).findValues("emptyDir").isEmpty()
                            && pod(o).findValues("emptyDir").stream().allMatch(dir -> dir.has("sizeLimit"))),
            new Promise("has passwords only by reference", Overlay::workloads, Pods::namesNoSecretValue),
            new Promise(
                    "asks others under its own name, with a secret by reference",
                    o -> o.of("Deployment").filter(d -> Overlay.called(d).contains("findings")),
                    o -> Pods.each(container(o).path("env"))
                            .filter(one -> one.path("name").asText().equals("THROUGHLINE_CLIENT_SECRET"))
                            .anyMatch(one ->
                                    one.at("/valueFrom/secretKeyRef/name").isTextual())),
            new Promise(
                    "knows who signs people in",
                    Pods::settings,
                    o -> o.at("/data/QUARKUS_OIDC_AUTH_SERVER_URL").asText().startsWith("https://")),
            new Promise(
                    "knows where those are whom it asks",
                    o -> Pods.settings(o).filter(s -> !Overlay.called(s).contains("inspections")),
                    o -> o.at("/data/THROUGHLINE_INSPECTIONS_URL").asText().equals("http://inspections-service")),
            new Promise(
                    "names an image with a version, never latest",
                    Overlay::workloads,
                    o -> container(o).path("image").asText().matches(".+(:\\d.*|@sha256:[0-9a-f]{64})")),
            new Promise(
                    "never has fewer than it should while rolling",
                    o -> o.of("Deployment"),
                    o -> o.at("/spec/strategy/rollingUpdate")
                            .toString()
                            .equals("{\"maxSurge\":1,\"maxUnavailable\":0}")),
            new Promise("is spread over zones and nodes", o -> o.of("Deployment"), Pods::isSpread),
            new Promise(
                    "starts, lives and is ready on the inner port",
                    o -> o.of("Deployment"),
                    o -> Stream.of("startup", "liveness", "readiness")
                            .allMatch(p ->
                                    probe(o, p).at("/httpGet/port").asText().equals("management"))),
            new Promise(
                    "tells three different things by its probes",
                    o -> o.of("Deployment"),
                    o -> Stream.of("startup", "liveness", "readiness")
                                    .map(p -> probe(o, p).at("/httpGet/path").asText())
                                    .distinct()
                                    .count()
                            == 3),
            new Promise(
                    "waits for proxies before it stops",
                    o -> o.of("Deployment"),
                    o -> container(o).at("/lifecycle/preStop/sleep/seconds").asInt() >= 5),
            new Promise(
                    "has time to finish what it began",
                    o -> o.of("Deployment"),
                    o -> pod(o).path("terminationGracePeriodSeconds").asInt() > 5 + 20),
            new Promise(
                    "keeps the probes' port from the public",
                    o -> o.of("HTTPRoute"),
                    o -> o.findValues("port").stream().allMatch(port -> port.asInt() == 80)),
            new Promise(
                    "survives the draining of nodes",
                    o -> o.of("PodDisruptionBudget"),
                    o -> o.at("/spec/maxUnavailable").asInt() == 1
                            && o.at("/spec/unhealthyPodEvictionPolicy").asText().equals("AlwaysAllow")),
            new Promise(
                    "the namespace enforces the restricted profile",
                    o -> o.of("Namespace"),
                    o -> o.at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                            .asText()
                            .equals("restricted")),
            new Promise(
                    "every account comes without a token",
                    o -> o.of("ServiceAccount"),
                    o -> o.path("automountServiceAccountToken").toString().equals("false")),
            new Promise(
                    "at least two and at most as many as partitions",
                    o -> Stream.concat(o.of("HorizontalPodAutoscaler"), o.of("ScaledObject")),
                    Scaling::isWithinPartitions),
            new Promise(
                    "a migration ends, one way or the other",
                    o -> o.of("Job"),
                    o -> o.at("/spec/activeDeadlineSeconds").asInt() > 0
                            && o.at("/spec/backoffLimit").asInt() <= 3),
            new Promise(
                    "a topic is on three brokers, written to two",
                    o -> o.of("KafkaTopic"),
                    o -> o.at("/spec/replicas").asInt() == 3
                            && o.at("/spec/config/min.insync.replicas").asInt() == 2),
            new Promise(
                    "brokers let nobody in who is not known",
                    o -> o.of("Kafka"),
                    o -> o.at("/spec/kafka/authorization/type").asText().equals("simple")
                            && o.findValues("listeners").stream()
                                    .flatMap(Pods::each)
                                    .allMatch(l -> l.path("tls").asBoolean() && l.has("authentication"))),
            new Promise(
                    "a database survives the loss of a node",
                    o -> o.of("Cluster"),
                    o -> o.at("/spec/instances").asInt() >= 3
                            && o.at("/spec/postgresql/synchronous/number").asInt() >= 1),
            new Promise(
                    "signs in at its database as somebody who owns nothing there",
                    o -> o.of("Deployment"),
                    o -> container(o).toString().contains("-database-service")
                            && !container(o).toString().contains("-database-app")),
            new Promise(
                    "migrates as somebody else, who gives the service its rights",
                    o -> o.of("Job"),
                    o -> container(o).toString().contains("THROUGHLINE_DATABASE_APPLICATION_ROLE")
                            && !container(o).toString().contains("-database-service")),
            new Promise(
                    "a database archives its log at once",
                    o -> o.of("Cluster"),
                    o -> o.at("/spec/plugins/0/isWALArchiver").asBoolean()),
            new Promise(
                    "what comes from outside comes encrypted",
                    o -> o.of("Gateway"),
                    o -> o.at("/spec/listeners/0/protocol").asText().equals("HTTPS")));
    // spotless:on

    static List<Promise> checklist() {
        return CHECKLIST;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checklist")
    void production_keeps(Promise promise) {
        assertThat(promise.brokenBy(PRODUCTION)).isEmpty();
    }

    /** Whatever a line asks for is taken away, and the line must notice. */
    @Test
    void an_empty_object_breaks_every_line() {
        for (Promise promise : CHECKLIST) {
            List<JsonNode> emptied = PRODUCTION.objects().stream()
                    .<JsonNode>map(JsonNode::deepCopy)
                    .peek(object ->
                            ((ObjectNode) object).remove(List.of("spec", "data", "automountServiceAccountToken")))
                    .peek(object -> ((ObjectNode) object.path("metadata")).remove("labels"))
                    .toList();
            boolean saysNothingOfAbsentPorts = promise.line().startsWith("keeps the probes' port");
            assertThat(promise.brokenBy(new Overlay("emptied", emptied)).isEmpty())
                    .as(promise.line())
                    .isEqualTo(saysNothingOfAbsentPorts);
        }
    }
}
