package io.throughline.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An image as {@code deploy/images/build} writes it: an OCI layout in a folder. */
record Image(Path layout, String digest) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CANNOT = 3;

    /** What a container engine does: a root that cannot be written to, /tmp that can, and a user who is nobody. */
    private static final String CONTAIN = """
            set -e; root=$1; shift
            mount --bind "$root" "$root"
            mount -t proc proc "$root/proc"
            mount --rbind /dev "$root/dev"
            mount -t tmpfs -o size=512m,mode=1777,nosuid,nodev tmpfs "$root/tmp"
            mount -o remount,bind,ro "$root"
            exec setpriv --no-new-privs chroot --userspec=10001:10001 --groups= "$root" "$@"
            """;

    static Image build(Service service, Path into) throws IOException, InterruptedException {
        var builder = Path.of("../images/build").toAbsolutePath().normalize().toString();
        var process = new ProcessBuilder(
                        builder, "--into", into.toAbsolutePath().toString(), service.title())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        int result = process.waitFor();
        assumeTrue(result != CANNOT, said);
        if (result != 0) {
            throw new AssertionError(said);
        }
        return new Image(into.toAbsolutePath().resolve(service.title()), said.replaceFirst("(?s).* ", ""));
    }

    JsonNode manifest() throws IOException {
        return blob(JSON.readTree(layout.resolve("index.json").toFile())
                .get("manifests")
                .get(0));
    }

    JsonNode config() throws IOException {
        return blob(manifest().get("config"));
    }

    private JsonNode blob(JsonNode descriptor) throws IOException {
        return JSON.readTree(path(descriptor).toFile());
    }

    private Path path(JsonNode descriptor) {
        return layout.resolve("blobs").resolve(descriptor.get("digest").asText().replace(':', '/'));
    }

    Path unpack(Path folder) throws IOException, InterruptedException {
        var root = folder.toAbsolutePath();
        run("rm", "-rf", root.toString());
        Files.createDirectories(root);
        for (var layer : manifest().get("layers")) {
            run("tar", "-C", root.toString(), "-xzpf", path(layer).toString());
        }
        return root;
    }

    Map<String, String> environment() throws IOException {
        var environment = new HashMap<String, String>();
        for (var one : config().at("/config/Env")) {
            var pair = one.asText().split("=", 2);
            environment.put(pair[0], pair[1]);
        }
        // Where the tools that contain it are; nothing in the image is looked for by name.
        environment.remove("PATH");
        return environment;
    }

    /** Starts it contained; in words where this machine does not allow that. */
    List<String> command(Path root) throws IOException, InterruptedException {
        var contained = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c", CONTAIN, "contain", root.toString()));
        var trial = new ArrayList<>(contained);
        trial.addAll(List.of("/opt/java/bin/java", "-version"));
        assumeTrue(
                succeeds(trial.toArray(String[]::new)),
                "an image cannot be contained here: that needs root, unshare, setpriv and mounts");
        config().at("/config/Entrypoint").forEach(word -> contained.add(word.asText()));
        return contained;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (!succeeds(command)) {
            throw new AssertionError(String.join(" ", command));
        }
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
