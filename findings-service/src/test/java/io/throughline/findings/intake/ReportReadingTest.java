package io.throughline.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.chassis.problem.Problem;
import io.throughline.findings.inspection.AuthorityRef;
import io.throughline.findings.inspection.InspectionTold;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportReadingTest {

    private static final Instant NOON = Instant.parse("2025-04-11T12:00:00Z");

    private final ReportReading reading = new ReportReading(
            new InspectionTold.Inspection(
                    UUID.randomUUID(),
                    "RECORDED",
                    new AuthorityRef("Ambermouth City Council", "990", null, null),
                    "ILACS",
                    null,
                    null,
                    null,
                    null),
            null,
            NOON);

    @Test
    void a_report_that_every_worker_dies_of_is_deadly() {
        reading.begin(NOON);
        reading.begin(NOON);
        assertThat(reading.isDeadly()).isFalse();
        reading.begin(NOON);
        assertThat(reading.isDeadly()).isTrue();
    }

    @Test
    void an_outage_makes_no_report_deadly() {
        for (int n = 0; n < 20; n++) {
            reading.begin(NOON);
            reading.postpone("The inspections service could not be reached.", NOON);
        }
        assertThat(reading.isDeadly()).isFalse();
        assertThat(reading.isPending()).isTrue();
    }

    @Test
    void a_failed_reading_can_be_begun_again_but_not_one_that_is_under_way() {
        assertThatThrownBy(() -> reading.readAgain(null, NOON)).isInstanceOf(Problem.class);
        reading.fail("The reader failed on this report.", NOON);
        reading.readAgain(null, NOON);
        assertThat(reading.isPending()).isTrue();
        reading.withdraw();
        assertThatThrownBy(() -> reading.readAgain(null, NOON)).isInstanceOf(Problem.class);
    }
}
