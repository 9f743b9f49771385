package io.throughline.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the services' sources say of topics: which they write, and which of their consumers hears which. */
final class Code {

    static final List<String> SERVICES = List.of("inspections", "findings", "tracker");

    private static final Pattern DIARY = Pattern.compile("@Diary\\(\"([^\"]+)\"\\)");
    private static final Pattern NAME = Pattern.compile("String name\\(\\) \\{\\s*return \"([^\"]+)\";");
    private static final Pattern TOPIC = Pattern.compile("String topic\\(\\) \\{\\s*return \"([^\"]+)\";");

    private Code() {}

    static Set<String> diaries(String service) {
        return sources(service).stream()
                .flatMap(source -> DIARY.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Ear> consumers(String service) {
        var ears = new ArrayList<Ear>();
        for (String source : sources(service)) {
            var name = NAME.matcher(source);
            var topic = TOPIC.matcher(source);
            if (name.find() && topic.find()) {
                ears.add(new Ear(name.group(1), topic.group(1)));
            }
        }
        return ears;
    }

    private static List<String> sources(String service) {
        Path folder = Overlay.FOLDER.resolve("../../" + service + "-service/src/main/java");
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Code::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A consumer, and the topic that it listens to. */
    record Ear(String consumer, String topic) {
        String deadLetters() {
            return topic + "." + consumer + ".dlq";
        }
    }
}
