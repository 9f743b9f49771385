package io.throughline.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The frozen samples of a producer, as this service reads them. */
public final class Promised {

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Promised() {}

    /** The data of every sample of these types; there is at least one of each. */
    public static <T> List<T> samples(String producer, Set<String> types, Class<T> shape) {
        Path folder = Path.of("target", "test-classes", "promised", producer);
        return types.stream()
                .sorted()
                .flatMap(type -> {
                    Path samples = folder.resolve(type);
                    assertThat(samples)
                            .as("samples of %s by its producer", type)
                            .isNotEmptyDirectory();
                    return list(samples).map(sample -> read(sample, type, shape));
                })
                .toList();
    }

    private static <T> T read(Path sample, String type, Class<T> shape) {
        try {
            JsonNode event = JSON.readTree(Files.readString(sample));
            assertThat(event.path("type").asText()).isEqualTo(type);
            assertThat(event.path("partitionkey").asText()).isNotEmpty();
            return JSON.treeToValue(event.path("data"), shape);
        } catch (JsonProcessingException misfit) {
            throw new AssertionError(sample + " cannot be read by its consumer", misfit);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
