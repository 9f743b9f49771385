package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
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
class LetterFormsTest {

    private static final boolean WITHOUT_SCRIPT = false;
    private static final int DESK = 1280;
    private static final String PROBLEM = "There is a problem";
    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final String pages = stage.process(Service.TRACKER).url();
    private Map<String, String> known = Map.of();

    @BeforeAll
    void there_is_one_of_everything() throws IOException, SQLException {
        known = Scene.of(stage, "990");
    }

    @Test
    @Order(1)
    void a_plan_gets_another_title_and_no_plan_is_without_letters() {
        String plan = "/plans/" + known.get("plans");
        try (var lead = as("lead")) {
            lead.opens(plan);
            lead.follows("Change the plan");
            assertThat(lead.page.getByLabel("Title").inputValue()).isEqualTo("Improvement plan");
            lead.types("Title", "Improvement plan, second year");
            lead.page.locator("input[value='" + known.get("inspections") + "']").uncheck();
            lead.presses("Save");
            assertThat(lead.reads()).contains(PROBLEM, "Choose an answer: Which letters does it answer?");
            assertThat(lead.page.getByLabel("Title").inputValue()).isEqualTo("Improvement plan, second year");
            lead.page.locator("input[value='" + known.get("inspections") + "']").check();
            lead.presses("Save");
            assertThat(lead.heading()).isEqualTo("Improvement plan, second year");
        }
    }

    @Test
    @Order(2)
    void what_is_recorded_of_a_letter_is_corrected_with_a_reason() {
        String letter = "/inspections/" + known.get("inspections");
        try (var officer = as("officer")) {
            officer.opens(letter);
            officer.follows("Change what is recorded");
            officer.types("Lead inspector", "Someone Else");
            officer.types("Last day of the inspection", "1999-01-01");
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
        String letter = "/inspections/" + known.get("inspections");
        try (var officer = as("officer")) {
            officer.opens(letter);
            officer.follows("Read it again");
            officer.presses("Read it again");
            assertThat(officer.answered()).isEqualTo(200);
            assertThat(officer.page.url()).endsWith(letter);
            assertThat(officer.reads()).contains("Someone Else");
        }
    }

    @Test
    @Order(4)
    void a_finding_and_a_letter_that_should_not_be_here_are_withdrawn_for_a_reason() throws IOException {
        String letter = "/inspections/"
                + stage.caller("officer", "officer")
                        .sendLetter(Letters.number(7_001))
                        .text("/id");
        try (var officer = as("officer")) {
            officer.opens("/inspections/" + known.get("inspections") + "/findings/" + known.get("findings")
                    + "/withdrawal");
            officer.presses("Withdraw this finding");
            assertThat(officer.reads()).contains(PROBLEM, "Say why it is withdrawn.");

            officer.opens(letter);
            officer.follows("Withdraw it");
            officer.presses("Withdraw it");
            assertThat(officer.reads()).contains(PROBLEM, "Say why it is withdrawn.");
            officer.types("Reason", "It was taken in by mistake.");
            officer.presses("Withdraw it");
            assertThat(officer.reads()).contains("This letter was withdrawn");
            assertThat(officer.page.getByText("Change what is recorded").count()).isZero();
        }
        try (var lead = as("lead")) {
            lead.opens("/inspections/" + known.get("inspections") + "/withdrawal");
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
