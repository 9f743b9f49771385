package io.throughline.tracker.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.tracker.Promised;
import org.junit.jupiter.api.Test;

class InspectionSaidTest {

    @Test
    void every_sample_that_the_inspections_service_has_promised_is_understood() {
        assertThat(Promised.samples("inspections", InspectionSaid.TYPES, InspectionSaid.class))
                .isNotEmpty()
                .allSatisfy(said -> {
                    assertThat(said.inspection().kind()).isNotBlank();
                    assertThat(said.inspection().status()).isIn("RECORDED", "WITHDRAWN");
                });
    }
}
