package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.throughline.chassis.problem.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static final byte[] LETTER = HostileTexts.LETTER.repeat(2).getBytes(UTF_8);

    private DocumentReader reader = reader(Duration.ofSeconds(15), 128);

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void what_is_read_comes_back_with_its_words_and_its_header() {
        var letter = reader.read(LETTER, "letter.txt");
        assertThat(letter.mediaType()).isEqualTo("text/plain");
        assertThat(letter.text()).contains("They saw much that was good.").contains("\"extractor\":\"text-1\"");
        assertThat(letter.header().startDate()).isEqualTo("2025-03-04");
        assertThat(letter.pages()).isOne();
    }

    @Test
    void a_refusal_comes_back_in_the_same_words() {
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2}, "inspections:report-picture");
    }

    @Test
    void reading_is_given_up_when_its_time_is_over_and_the_next_document_is_read() {
        reader.close();
        reader = reader(Duration.ofMillis(1), 128);
        refused(LETTER, "inspections:report-too-slow");
        reader.close();
        reader = reader(Duration.ofSeconds(15), 128);
        assertThat(reader.read(LETTER, "letter.txt").pages()).isOne();
    }

    @Test
    void a_document_that_needs_more_memory_than_a_reader_has_ends_its_reader_and_nothing_else() {
        reader.close();
        reader = reader(Duration.ofSeconds(15), 24);
        refused("children ".repeat(2_700_000).getBytes(UTF_8), "inspections:report-damaged");
        assertThat(reader.read(LETTER, "letter.txt").pages()).isOne();
    }

    @RepeatedTest(20)
    void who_has_fallen_silent_is_given_nothing_more() throws IOException {
        boolean alive = true;
        try (var clock = Executors.newSingleThreadScheduledExecutor();
                var silent = new WorkerProcess(new ProcessBuilder("sh", "-c", "exec >&-; exec sleep 60").start())) {
            try {
                silent.read(LETTER, "letter.txt", ReadingTime.of(Duration.ofSeconds(15)), clock);
            } catch (Problem damaged) {
                alive = silent.isAlive();
            }
        }
        assertThat(alive).isFalse();
    }

    private void refused(byte[] content, String type) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> reader.read(content, "letter"))
                .matches(problem -> problem.type().equals(type), type);
    }

    private static DocumentReader reader(Duration limit, int heapMegabytes) {
        return new DocumentReader(limit, heapMegabytes, Optional.of(1), Optional.empty());
    }
}
