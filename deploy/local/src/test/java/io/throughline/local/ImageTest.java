package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A service's image, built without a container engine, is what it promises to be, and serves from a root that it cannot write to. */
class ImageTest {

    private static final Service SERVICE = Service.INSPECTIONS;

    @Test
    void built_twice_it_is_the_same_and_it_serves_as_nobody_from_a_root_that_it_cannot_write_to() throws Exception {
        var image = Image.build(SERVICE, Path.of("target/image"));
        assertThat(Image.build(SERVICE, Path.of("target/image-again")).digest()).isEqualTo(image.digest());

        saysWhatItIs(image.config());
        assertThat(image.manifest().get("layers")).hasSize(4);

        var root = image.unpack(Path.of("target/image-root"));
        saysWhatIsInIt(root);

        var stage = Stage.shared();
        var environment = image.environment();
        var authorities = root.resolve("app/authorities.csv");
        Files.copy(new Home(Path.of("../..")).sampleAuthorities(), authorities);
        environment.put("THROUGHLINE_AUTHORITIES_EXTRA", "/app/authorities.csv");
        var replica = stage.replica(SERVICE, image.command(root), environment);
        try {
            replica.start();
            replica.awaitReady();
            runsAsNobody(replica);
            var letter = stage.caller("olive", "officer").at(replica).sendLetter(Letters.number(2_200));
            assertThat(letter.status()).as("%s", letter).isEqualTo(201);
            assertThat(letter.text("/authority/name")).isEqualTo("Ambermouth City Council");
        } finally {
            replica.stop();
        }
    }

    private static void saysWhatItIs(JsonNode image) {
        var config = image.get("config");
        assertThat(config.get("User").asText()).isEqualTo("10001:10001");
        assertThat(config.get("Env").toString()).contains("MaxRAMPercentage");
        var labels = config.get("Labels");
        for (var label : new String[] {"title", "version", "revision", "created", "licenses", "base.name"}) {
            assertThat(labels.path("org.opencontainers.image." + label).asText())
                    .as(label)
                    .isNotEmpty();
        }
        assertThat(labels.path("org.opencontainers.image.base.name").asText()).contains("libc6", "25.");
    }

    private static void saysWhatIsInIt(Path root) throws IOException {
        var json = new ObjectMapper();
        var application = json.readTree(
                root.resolve("usr/share/sbom/application.cdx.json").toFile());
        var base = json.readTree(root.resolve("usr/share/sbom/base.cdx.json").toFile());
        assertThat(application.get("components").size()).isGreaterThan(100);
        assertThat(StreamSupport.stream(base.get("components").spliterator(), false))
                .extracting(one -> one.get("name").asText())
                .contains("libc6", "OpenJDK");
    }

    /** Its numbers, what it may gain and whether its root is read-only, as the kernel says. */
    private static void runsAsNobody(ServiceProcess replica) throws IOException {
        var process = Path.of(
                "/proc",
                Long.toString(replica.handles().findFirst().orElseThrow().pid()));
        var status = Files.readString(process.resolve("status"));
        assertThat(status).containsPattern("(?m)^Uid:\\s+10001\\s+10001\\s+10001\\s+10001$");
        assertThat(status).containsPattern("(?m)^NoNewPrivs:\\s+1$").containsPattern("(?m)^CapEff:\\s+0+$");
        assertThat(Files.readString(process.resolve("mounts"))).containsPattern("(?m)^\\S+ / \\S+ ro,");
    }
}
