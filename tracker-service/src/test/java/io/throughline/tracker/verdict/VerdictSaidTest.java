package io.throughline.tracker.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.tracker.Promised;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictSaidTest {

    private static final LocalDate HEARD = LocalDate.of(2026, 7, 1);

    @Test
    void every_sample_that_the_findings_service_has_promised_is_understood() {
        assertThat(Promised.samples("findings", Set.of(VerdictSaid.CONFIRMED), VerdictSaid.class))
                .isNotEmpty()
                .allSatisfy(said -> {
                    assertThat(said.verdict().text()).isNotBlank();
                    assertThat(said.verdict().word(HEARD).saidOn()).isBefore(HEARD);
                });
    }

    @Test
    void it_was_said_when_the_report_was_published_or_else_when_the_inspection_was_or_else_when_we_heard_of_it() {
        LocalDate first = LocalDate.of(2026, 3, 4);
        LocalDate last = LocalDate.of(2026, 3, 5);
        LocalDate published = LocalDate.of(2026, 4, 11);

        assertThat(later(first, last, published)).isEqualTo(published);
        assertThat(later(first, last, null)).isEqualTo(last);
        assertThat(later(first, null, null)).isEqualTo(first);
        assertThat(later(null, null, null)).isEqualTo(HEARD);
    }

    private static LocalDate later(@Nullable LocalDate first, @Nullable LocalDate last, @Nullable LocalDate published) {
        return new VerdictSaid.Later(UUID.randomUUID(), first, last, published).saidOn(HEARD);
    }
}
