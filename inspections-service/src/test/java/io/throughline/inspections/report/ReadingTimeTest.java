package io.throughline.inspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    private static final ReadingTime WAITED_FOR = ReadingTime.of(Duration.ofSeconds(5));

    @Test
    void somebody_who_waits_is_answered_in_time() {
        assertThat(WAITED_FOR.clock()).isEqualTo(Duration.ofSeconds(18));
    }

    @Test
    void work_that_nobody_waits_for_may_outlast_a_busy_machine_but_gets_no_more_of_it() {
        assertThat(WAITED_FOR.unhurried().clock()).isEqualTo(Duration.ofSeconds(40));
        assertThat(WAITED_FOR.unhurried().processor()).isEqualTo(WAITED_FOR.processor());
    }
}
