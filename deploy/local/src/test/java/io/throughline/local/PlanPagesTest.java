package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** What a board asks of two councils' letters: the plan, the years, what others were told, who did what. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanPagesTest {

    private static final boolean WITH_SCRIPT = true;
    private static final boolean WITHOUT_SCRIPT = false;
    private static final int DESK = 1280;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final String pages = stage.process(Service.TRACKER).url();

    private String letter = "";
    private String plan = "";
    private String recommendation = "";

    @BeforeAll
    void four_letters_come_in() throws IOException {
        var officer = stage.caller("officer", "officer");
        try (var samples = Files.newDirectoryStream(Path.of("samples"), "*-{ilacs,focused,monitoring}-*")) {
            for (var sample : samples) {
                var answer = officer.sendLetter(sample.getFileName().toString(), Files.readAllBytes(sample));
                if (sample.toString().contains("ambermouth-focused")) {
                    letter = "/inspections/" + answer.text("/id");
                }
            }
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            var asked = officer.all(Service.TRACKER, "/v1/recommendations?authority=990");
            assertThat(asked)
                    .extracting(one -> one.at("/inspection/kind").asText())
                    .contains("ILACS", "FOCUSED_VISIT");
        });
    }

    @Test
    @Order(1)
    void a_lead_makes_a_plan_and_is_told_what_is_missing() {
        try (var lead = as("lead", WITHOUT_SCRIPT)) {
            lead.opens("/plans");
            assertThat(lead.reads()).contains("There is no plan yet");
            lead.follows("Make a plan");
            lead.types("Title", "Improvement plan 2025");
            lead.page.getByLabel("Focused visit").first().check();
            lead.presses("Make a plan");
            plan = lead.page.url().substring(pages.length());
            assertThat(lead.reads()).contains("missing for a written statement");
            lead.follows("Submit");
            lead.page.getByLabel("Written statement").check();
            lead.presses("Submit");
            assertThat(lead.reads()).contains("There is a problem", "has no action");
            lead.page.getByLabel("Monthly return").check();
            lead.types("To whom and how it was sent", "To the improvement board, by e-mail");
            lead.presses("Submit");
            assertThat(lead.reads()).contains("Version 1: Monthly return");
            lead.follows("Version 1");
            assertThat(lead.reads()).contains("To the improvement board, by e-mail", "SHA-256");
            lead.opens(plan + "/progress?from=2020-01-01&to=2099-12-31");
            assertThat(lead.reads()).contains("Not asked for yet", "Open");
        }
    }

    @Test
    @Order(2)
    void a_spreadsheet_is_first_looked_at_and_then_taken_in() {
        try (var lead = as("lead", WITHOUT_SCRIPT)) {
            recommendation = firstOf(lead);
            lead.opens(plan + "/import");
            lead.presses("See what it would do");
            assertThat(lead.reads()).contains("Choose the file");
            lead.page.getByLabel("The spreadsheet").setInputFiles(sheet());
            lead.presses("See what it would do");
            assertThat(lead.reads())
                    .contains("What it would do", "Audit of supervision", "What is read from which column");
            lead.page.getByLabel("The spreadsheet").setInputFiles(sheet());
            lead.presses("Take it in");
            assertThat(lead.reads()).contains("It was taken in");
            lead.opens(recommendation);
            assertThat(lead.reads()).contains("Audit of supervision");
        }
    }

    @Test
    @Order(3)
    void a_measure_is_defined_counted_and_drawn_with_its_message() {
        try (var lead = as("lead", WITH_SCRIPT)) {
            lead.opens(recommendation + "/measures");
            lead.types("What is counted", "Supervision on time");
            lead.types("Unit", "%");
            lead.page.getByLabel("Up").check();
            lead.types("Baseline", "61");
            lead.types("Day of the baseline", "2025-04-30");
            lead.types("Target", "95");
            lead.types("Where the values come from", "Monthly performance report");
            lead.presses("Define a measure");
            lead.follows("Record a value");
            lead.types("Value", "74");
            lead.types("On", "2025-06-30");
            lead.presses("Record a value");
            assertThat(lead.reads())
                    .contains("74 % on 2025-06-30 is better than 61 %")
                    .doesNotContain("Report progress");
        }
        try (var owner = as("action-owner", WITH_SCRIPT)) {
            owner.opens(recommendation);
            owner.follows("Report progress");
            owner.types("What has been done", "The first audit is done.");
            owner.presses("Report progress");
            assertThat(owner.reads()).contains("The first audit is done.");
        }
    }

    @Test
    @Order(4)
    void evidence_is_given_as_a_file_and_had_back() {
        try (var lead = as("lead", WITHOUT_SCRIPT)) {
            lead.opens(recommendation + "/evidence-file");
            lead.page
                    .getByLabel("The file")
                    .setInputFiles(new FilePayload(
                            "audit.txt", "text/plain", "Ten of twelve were on time.".getBytes(StandardCharsets.UTF_8)));
            lead.types("What the evidence shows", "Ten of twelve were on time");
            lead.presses("Add a file");
            var download = lead.page.waitForDownload(() -> lead.follows("Ten of twelve were on time"));
            assertThat(download.failure()).isNull();
        }
    }

    @Test
    @Order(5)
    void what_was_missed_is_added_by_keyboard_in_the_words_of_the_report() {
        try (var officer = as("officer", WITH_SCRIPT)) {
            officer.opens(letter);
            officer.page.keyboard().press("a");
            officer.page.waitForURL("**/findings/new");
            officer.types("The words", "Words that nobody printed");
            officer.types("Themes", "front-door");
            officer.presses("Add what was missed");
            assertThat(officer.reads()).contains("These words are not in the report");
            officer.types("The words", "decisions there are now made by experienced managers.");
            officer.presses("Add what was missed");
            assertThat(officer.page.url()).contains("finding=");
            assertThat(officer.reads()).contains("decisions there are now made by experienced managers.");
        }
    }

    @Test
    @Order(6)
    void search_finds_marks_and_narrows_down() {
        try (var viewer = as("viewer", WITHOUT_SCRIPT)) {
            viewer.opens("/search");
            viewer.types("What are you looking for?", "supervision");
            viewer.presses("Search");
            assertThat(viewer.page.locator("mark").count()).isPositive();
            viewer.page.locator("aside a").first().press("Enter");
            viewer.page.waitForURL("**/search?q=supervision&*");
            assertThat(viewer.reads()).contains("✕");
        }
    }

    @Test
    @Order(7)
    void an_admin_reads_that_the_record_is_whole() {
        try (var admin = as("admin", WITH_SCRIPT)) {
            admin.opens("/audit");
            assertThat(admin.reads()).contains("The record is whole");
        }
    }

    private String firstOf(Person lead) {
        lead.opens(plan);
        lead.page.locator("tbody a").first().press("Enter");
        lead.page.waitForURL("**/recommendations/*");
        return lead.page.url().substring(pages.length());
    }

    private FilePayload sheet() {
        String id = recommendation.substring(recommendation.lastIndexOf('/') + 1);
        String csv = "Recommendation id,Action,Owner,Due date\r\n" + id
                + ",Audit of supervision,action-owner,2099-03-31\r\n";
        return new FilePayload("plan.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private Person as(String name, boolean script) {
        return chromium.person(pages, script, DESK)
                .signsIn(name, stage.issuer.passwords().getOrDefault(name, ""));
    }
}
