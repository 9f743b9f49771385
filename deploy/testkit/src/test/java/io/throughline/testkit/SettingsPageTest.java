package io.throughline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code deploy/SETTINGS.md} is made from the code; this writes it to {@code target} and compares. */
class SettingsPageTest {

    private static final Path ROOT = Path.of("..", "..");

    private final Settings settings = Settings.of(ROOT);

    @Test
    void the_page_says_what_the_code_reads() throws IOException {
        String page = settings.page();
        Files.writeString(Path.of("target", "SETTINGS.md"), page);
        assertThat(Files.readString(ROOT.resolve("deploy/SETTINGS.md")))
                .as("copy target/SETTINGS.md over it")
                .isEqualTo(page);
    }

    @Test
    void every_setting_says_what_it_is_for() {
        assertThat(settings.all())
                .hasSizeGreaterThan(15)
                .allSatisfy(setting ->
                        assertThat(setting.purpose()).as(setting.name()).isNotEmpty());
    }

    @Test
    void none_is_written_down_that_nothing_reads() {
        assertThat(settings.all())
                .allSatisfy(setting -> assertThat(settings.isRead(setting.name()))
                        .as(setting.name())
                        .isTrue());
    }
}
