package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    @Test
    void without_a_word_the_samples_come_in_and_the_data_stays() {
        var options = Options.parse();

        assertThat(options.samples()).isTrue();
        assertThat(options.fresh()).isFalse();
        assertThat(options.reports()).isEmpty();
    }

    @Test
    void all_options_go_together(@TempDir Path folder) {
        var options = Options.parse("--fresh", "--reports", folder.toString(), "--no-samples");

        assertThat(options.fresh()).isTrue();
        assertThat(options.samples()).isFalse();
        assertThat(options.reports()).contains(folder);
    }

    @Test
    void a_folder_that_is_missing_is_said_to_be_missing() {
        assertThatThrownBy(() -> Options.parse("--reports", "nowhere")).hasMessage("There is no folder nowhere.");
        assertThatThrownBy(() -> Options.parse("--reports")).hasMessage("There is no folder given after --reports.");
    }

    @Test
    void an_unknown_option_is_refused() {
        assertThatThrownBy(() -> Options.parse("--frehs")).hasMessageContaining("\"--frehs\" is not known");
    }
}
