package io.throughline.findings.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.testkit.Contracts;
import io.throughline.testkit.EventTypes;
import io.throughline.testkit.MissingFields;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The events of the code, their schemas, their frozen samples and the AsyncAPI document say the same. */
class EventContractTest {

    private static final Contracts CONTRACTS = Contracts.in(Path.of("src", "main", "contracts"));

    @Test
    void every_event_of_the_code_has_a_schema_and_a_message_and_nothing_else_has() {
        assertThat(CONTRACTS.schemas()).isEqualTo(EventTypes.of("io.throughline.findings"));
        assertThat(CONTRACTS.messages()).isEqualTo(CONTRACTS.schemas());
    }

    @Test
    void every_sample_fits_its_schema_also_with_a_field_that_is_still_to_be_invented() {
        for (String type : CONTRACTS.schemas()) {
            assertThat(CONTRACTS.samples(type)).as(type).isNotEmpty();
            for (String sample : CONTRACTS.samples(type)) {
                assertThat(CONTRACTS.typeOf(sample)).isEqualTo(type);
                assertThat(CONTRACTS.complaints(sample)).as(type).isEmpty();
                assertThat(CONTRACTS.complaints(sample.replace("\"data\": {", "\"data\": { \"later\": 1,")))
                        .as(type)
                        .isEmpty();
            }
        }
    }

    @Test
    void an_event_that_lacks_what_it_must_have_does_not_fit() {
        for (String type : CONTRACTS.schemas()) {
            assertThat(MissingFields.noticed(CONTRACTS, CONTRACTS.samples(type).getFirst()))
                    .as(type)
                    .contains("/specversion", "/id", "/type", "/subject", "/time", "/sequence", "/data")
                    .contains(needed(type));
        }
    }

    private static String[] needed(String type) {
        if (type.contains(".reading-")) {
            return new String[] {"/data/inspectionId", "/data/authority/dfeCode"};
        }
        if (type.contains(".recurrence-")) {
            return new String[] {"/data/actor", "/data/decision/later/text", "/data/decision/earlier/inspectionId"};
        }
        return type.contains(".verdict-")
                ? new String[] {"/data/actor", "/data/verdict/text", "/data/verdict/findingId"}
                : new String[] {"/data/actor", "/data/finding/text", "/data/finding/inspection/id"};
    }
}
