package io.throughline.tracker.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of sentences in each language. What a language does not have is said in English; what stands in the council's
 * folder is said instead of what is built in.
 */
final class Sentences {

    private static final Optional<Path> FOLDER = Languages.setting("throughline.council.sentences", Path.class);

    private final String name;
    private final Map<Locale, Properties> spoken = new ConcurrentHashMap<>();

    /** @param name pages or codes */
    Sentences(String name) {
        this.name = name;
    }

    @Nullable
    String find(String key) {
        return spoken.computeIfAbsent(Languages.current(), this::read).getProperty(key);
    }

    private Properties read(Locale language) {
        var all = new Properties();
        for (String of : List.of("", "_" + language.getLanguage(), "_" + language)) {
            String file = name + of + ".properties";
            add(all, Sentences.class.getResourceAsStream("/messages/" + file));
            FOLDER.map(folder -> folder.resolve(file))
                    .filter(Files::isRegularFile)
                    .ifPresent(path -> {
                        try {
                            add(all, Files.newInputStream(path));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        return all;
    }

    private static void add(Properties all, @Nullable InputStream file) {
        if (file == null) {
            return;
        }
        try (file) {
            all.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
