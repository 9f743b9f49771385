package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** Forms that put right what was taken in or planned wrongly; each also with what is wrong, which stays as it was typed. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TakenInFormsTest {

    private static final boolean WITHOUT_SCRIPT = false;
    private static final int DESK = 1280;
    private static final String PROBLEM = "There is a problem";
    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final String pages = stage.process(Service.TRACKER).url();
    private String letter = "";
    private String finding = "";
    private String plan = "";

    @BeforeAll
    void a_letter_is_taken_in_and_planned() throws IOException {
        var lead = stage.caller("lead", "lead");
        letter = stage.caller("officer", "officer")
                .sendLetter(Letters.number(7_002))
                .text("/id");
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> !asked(lead).isEmpty());
        finding = asked(lead).getFirst().path("findingId").asText();
        plan = lead.write(
                        "POST",
                        Service.TRACKER,
                        "/v1/plans",
                        "{\"title\":\"Improvement plan\",\"inspections\":[\"" + letter + "\"]}")
                .text("/id");
    }

    private List<JsonNode> asked(Caller lead) throws IOException {
        return lead.all(Service.TRACKER, "/v1/recommendations?inspectionId=" + letter);
    }

    @Test
    @Order(1)
    void a_plan_gets_another_title_and_no_plan_is_without_letters() {
        String page = "/plans/" + plan;
        try (var lead = as("lead")) {
            lead.opens(page);
            lead.follows("Change the plan");
            assertThat(lead.page.getByLabel("Title").inputValue()).isEqualTo("Improvement plan");
            lead.types("Title", "Improvement plan, second year");
            lead.page.locator("input[value='" + letter + "']").uncheck();
            lead.presses("Save");
            assertThat(lead.reads()).contains(PROBLEM, "Choose an answer: Which letters does it answer?");
            assertThat(lead.page.getByLabel("Title").inputValue()).isEqualTo("Improvement plan, second year");
            lead.page.locator("input[value='" + letter + "']").check();
            lead.presses("Save");
            assertThat(lead.heading()).isEqualTo("Improvement plan, second year");
        }
    }

    @Test
    @Order(2)
    void what_is_recorded_of_a_letter_is_corrected_with_a_reason() {
        String page = "/inspections/" + letter;
        try (var officer = as("officer")) {
            officer.opens(page);
            officer.follows("Change what is recorded");
            officer.types("Lead inspector", "Someone Else");
            officer.types("First day of the inspection", "2019-03-02");
            officer.types("Last day of the inspection", "2019-03-01");
            officer.types("Reason (optional)", "The name was cut off.");
            officer.presses("Change what is recorded");
            assertThat(officer.reads()).contains(PROBLEM, "An inspection cannot end before it begins");
            assertThat(officer.page.getByLabel("Lead inspector").inputValue()).isEqualTo("Someone Else");
            officer.types("Last day of the inspection", "");
            officer.presses("Change what is recorded");
            assertThat(officer.reads()).contains("Someone Else");
        }
    }

    @Test
    @Order(3)
    void a_letter_is_read_again_and_what_people_decided_stays() {
        String page = "/inspections/" + letter;
        try (var officer = as("officer")) {
            officer.opens(page);
            officer.follows("Read it again");
            officer.presses("Read it again");
            assertThat(officer.answered()).isEqualTo(200);
            assertThat(officer.page.url()).endsWith(page);
            assertThat(officer.reads()).contains("Someone Else");
        }
    }

    @Test
    @Order(4)
    void a_finding_and_a_letter_that_should_not_be_here_are_withdrawn_for_a_reason() throws IOException {
        var caller = stage.caller("officer", "officer");
        String mistaken =
                "/inspections/" + caller.sendLetter(Letters.number(7_001)).text("/id");
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> caller.get(Service.INSPECTIONS, "/v1" + mistaken)
                        .text("/reading/status")
                        .equals("DONE"));
        try (var officer = as("officer")) {
            officer.opens("/inspections/" + letter + "/findings/" + finding + "/withdrawal");
            officer.presses("Withdraw this finding");
            assertThat(officer.reads()).contains(PROBLEM, "Say why it is withdrawn.");

            officer.opens(mistaken);
            officer.follows("Withdraw it");
            officer.presses("Withdraw it");
            assertThat(officer.reads()).contains(PROBLEM, "Say why it is withdrawn.");
            officer.types("Reason", "It was taken in by mistake.");
            officer.presses("Withdraw it");
            assertThat(officer.reads()).contains("This letter was withdrawn");
            assertThat(officer.page.getByText("Change what is recorded").count())
                    .isZero();
        }
        try (var lead = as("lead")) {
            lead.opens("/inspections/" + letter + "/withdrawal");
            lead.types("Reason", "A lead may not.");
            lead.presses("Withdraw it");
            assertThat(lead.reads()).contains(PROBLEM);
            assertThat(lead.page.getByLabel("Reason").inputValue()).isEqualTo("A lead may not.");
        }
    }

    private Person as(String name) {
        return chromium.person(pages, WITHOUT_SCRIPT, DESK)
                .signsIn(name, stage.issuer.passwords().getOrDefault(name, ""));
    }
}
