package io.throughline.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates and code say only sentences that are there, and every sentence is said. */
class SentencesTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern SAID = Pattern.compile("say:(\\w+)");
    private static final Pattern WORD = Pattern.compile("['\"]([a-z][a-z_]+)['\"]");

    private static final Pattern WIDTH = Pattern.compile("\\{#width}[^{]*\\{/width}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:aria-label|alt|title|placeholder)=\"([^\"]*)\"");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    @Test
    void what_a_template_says_is_in_the_bundle() throws IOException {
        Set<String> said = found(SAID, "resources/templates");
        said.remove("of");

        assertThat(said).isNotEmpty().isSubsetOf(bundle());
    }

    @Test
    void nothing_is_in_the_bundle_that_nobody_says() throws IOException {
        Set<String> mentioned = found(SAID, "resources/templates");
        mentioned.addAll(found(WORD, "resources/templates"));
        mentioned.addAll(found(WORD, "java"));
        Set<String> unsaid = new TreeSet<>(bundle());
        unsaid.removeAll(mentioned);
        unsaid.removeIf(key -> key.startsWith("step_") || key.endsWith("_hint"));

        assertThat(unsaid).isEmpty();
    }

    @Test
    void no_template_has_words_of_its_own() throws IOException {
        var own = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("resources/templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String left = WIDTH.matcher(Files.readString(file)).replaceAll(" ");
                left = EXPRESSION.matcher(left).replaceAll(" ");
                ATTRIBUTE.matcher(left).results().forEach(hit -> own.add(hit.group(1)));
                LETTERS.matcher(MARKUP.matcher(left).replaceAll(" ")).results().forEach(hit -> own.add(hit.group()));
            }
        }
        own.removeIf(text -> !LETTERS.matcher(text).find());

        assertThat(own).containsOnly("SHA");
    }

    private static Set<String> found(Pattern pattern, String folder) throws IOException {
        var all = new HashSet<String>();
        try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(hit -> all.add(hit.group(1)));
            }
        }
        return all;
    }

    private static Set<String> bundle() throws IOException {
        var sentences = new Properties();
        try (var file = Files.newBufferedReader(MAIN.resolve("resources/messages/pages.properties"))) {
            sentences.load(file);
        }
        return sentences.stringPropertyNames();
    }
}
