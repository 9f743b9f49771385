package io.throughline.tracker.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.tracker.Promised;
import org.junit.jupiter.api.Test;

class FindingSaidTest {

    @Test
    void every_sample_that_the_findings_service_has_promised_is_understood() {
        assertThat(Promised.samples("findings", FindingSaid.TYPES, FindingSaid.class))
                .isNotEmpty()
                .allSatisfy(said -> {
                    assertThat(said.finding().text()).isNotBlank();
                    assertThat(said.finding().inspection().kind()).isNotBlank();
                    assertThat(said.finding().status()).isIn("RECORDED", "WITHDRAWN");
                })
                .anySatisfy(said -> assertThat(said.finding().deadline()).isNotBlank());
    }
}
