package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** The pages as people use them, each step where the last ended: by keyboard, some with and some without JavaScript. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesTest {

    private static final boolean WITH_SCRIPT = true;
    private static final boolean WITHOUT_SCRIPT = false;
    private static final int DESK = 1280;
    private static final Path LETTER = Path.of("samples/ambermouth-ilacs-2022.pdf");

    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final String pages = stage.process(Service.TRACKER).url();

    private String letter = "";
    private String recommendation = "";

    @Test
    @Order(1)
    void empty_pages_teach_what_to_do_next_and_are_accessible() {
        try (var officer = as("officer", WITH_SCRIPT)) {
            assertThat(officer.reads()).contains("Take in a letter");
        }
        try (var admin = as("admin", WITH_SCRIPT)) {
            assertThat(new Sweep(admin).over("empty", PageRoutes.free()).complaints())
                    .isEmpty();
        }
    }

    @Test
    @Order(2)
    void a_letter_is_taken_in_without_script() {
        try (var officer = as("officer", WITHOUT_SCRIPT)) {
            officer.follows("Take in a letter");
            officer.presses("Take it in");
            assertThat(officer.reads()).contains("Choose the report");
            officer.page.getByLabel("The report").setInputFiles(LETTER);
            officer.presses("Take it in");
            letter = officer.page.url().substring(pages.length());
            assertThat(letter).startsWith("/inspections/");
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> {
                        officer.opens(letter);
                        assertThat(officer.reads())
                                .contains("still to be checked")
                                .doesNotContain("It is being read.");
                    });
        }
    }

    @Test
    @Order(3)
    void findings_are_checked_by_keyboard_beside_their_page() {
        try (var officer = as("officer", WITH_SCRIPT)) {
            officer.opens(letter);
            officer.page.keyboard().press("j");
            assertThat(officer.page.locator(".app-mark--chosen").count()).isPositive();
            officer.page.keyboard().press("c");
            officer.page.waitForURL("**/inspections/*finding=*");
            assertThat(officer.page.locator("[data-item]").first().innerText()).contains("Confirmed");
        }
    }

    @Test
    @Order(4)
    void a_correction_without_a_reason_is_refused_and_keeps_what_was_typed() {
        try (var officer = as("officer", WITHOUT_SCRIPT)) {
            officer.opens(letter);
            officer.follows("Correct");
            officer.types("Section", "What needs to improve in this area");
            officer.presses("Save");
            assertThat(officer.reads()).contains("There is a problem");
            assertThat(officer.page.getByLabel("Section").inputValue()).isEqualTo("What needs to improve in this area");
            officer.types("Reason", "The heading was cut off.");
            officer.presses("Save");
            assertThat(officer.reads()).contains("Corrected");
        }
    }

    @Test
    @Order(5)
    void a_lead_finds_it_on_the_board_and_gives_it_an_owner_and_an_action() {
        try (var lead = as("lead", WITHOUT_SCRIPT)) {
            lead.opens("/recommendations");
            lead.page.locator(".app-card a").first().press("Enter");
            lead.page.waitForURL("**/recommendations/*-*");
            recommendation = lead.page.url().substring(pages.length());
            lead.presses("Assign an owner");
            lead.types("Owner", "action-owner");
            lead.presses("Assign an owner");
            lead.presses("Plan an action");
            lead.types("What will be done", "Two more team managers");
            lead.types("Due date", "2099-03-31");
            lead.presses("Plan an action");
            assertThat(lead.reads()).contains("Two more team managers", "Planned");
        }
    }

    @Test
    @Order(6)
    void who_comes_second_is_told_and_loses_nothing() {
        try (var first = as("action-owner", WITHOUT_SCRIPT);
                var second = as("action-owner", WITH_SCRIPT)) {
            second.opens(recommendation);
            second.presses("Claim that it is done");
            second.types("What changed for children", "Every child was visited on time in May.");
            try (var lead = as("lead", WITHOUT_SCRIPT)) {
                lead.opens(recommendation + "/owner");
                lead.types("Owner", "somebody-else");
                lead.presses("Assign an owner");
                second.presses("Claim that it is done");
                assertThat(second.reads()).contains("Somebody changed this while you were writing");
                assertThat(second.page.getByLabel("What changed for children").inputValue())
                        .isEqualTo("Every child was visited on time in May.");
                lead.opens(recommendation + "/owner");
                lead.types("Owner", "action-owner");
                lead.presses("Assign an owner");
            }
            first.opens(recommendation + "/claim");
            first.types("What changed for children", "Every child was visited on time in May.");
            first.page.getByLabel("Audit with moderation").check();
            first.presses("Claim that it is done");
            assertThat(first.reads()).contains("Name at least one piece of evidence");
            first.types("Link to evidence", "https://ambermouth.example/audit");
            first.types("What the evidence shows", "A dip sample of twelve");
            first.presses("Claim that it is done");
            assertThat(first.reads()).contains("Claimed done", "A dip sample of twelve");
        }
    }

    @Test
    @Order(7)
    void a_moderator_verifies_and_closes_it() {
        try (var moderator = as("moderator", WITH_SCRIPT)) {
            moderator.opens(recommendation);
            moderator.presses("Verify the claim");
            moderator.page.getByLabel("Accepted").check();
            moderator.page.getByLabel("A dip sample of twelve").check();
            moderator.types("Reason", "The sample says so.");
            moderator.presses("Verify the claim");
            moderator.presses("Close it");
            moderator.types("Reason", "Three months of audits agree.");
            moderator.presses("Close it");
            assertThat(moderator.reads()).contains("Closed", "Three months of audits agree.");
        }
    }

    @Test
    @Order(8)
    void typical_pages_and_refusals_are_accessible() {
        try (var lead = as("lead", WITH_SCRIPT)) {
            var sweep = new Sweep(lead)
                    .over(
                            "typical",
                            List.of(
                                    "/",
                                    "/inspections",
                                    letter,
                                    "/recommendations",
                                    "/recommendations?view=list",
                                    recommendation,
                                    recommendation + "/owner",
                                    "/found-again"))
                    .over("error", List.of("/nowhere", "/inspections/" + java.util.UUID.randomUUID()));
            lead.opens(recommendation + "/owner");
            lead.presses("Assign an owner");
            assertThat(sweep.look("error form").complaints()).isEmpty();
        }
    }

    @Test
    @Order(10)
    void nobody_gets_in_unasked_and_no_page_runs_what_is_written_in_it() {
        try (var stranger = chromium.person(pages, WITHOUT_SCRIPT, DESK)) {
            stranger.opens("/recommendations");
            assertThat(stranger.page.url()).startsWith(stage.issuer.url());
        }
        try (var viewer = as("viewer", WITHOUT_SCRIPT)) {
            Response answer = viewer.page.navigate("/");
            assertThat(answer.headerValue("content-security-policy")).doesNotContain("unsafe");
            assertThat(answer.headerValue("x-content-type-options")).isEqualTo("nosniff");
            assertThat(viewer.page.context().cookies())
                    .filteredOn(cookie -> cookie.name.startsWith("q_session"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie.httpOnly).isTrue());
        }
    }

    @Test
    @Order(11)
    void a_form_that_somebody_elses_page_sends_is_refused_even_with_the_right_cookie() {
        try (var viewer = as("viewer", WITHOUT_SCRIPT)) {
            for (String from : List.of("cross-site", "same-site", "none")) {
                var sent = RequestOptions.create()
                        .setHeader("Sec-Fetch-Site", from)
                        .setMaxRedirects(0);
                assertThat(viewer.page.request().post(pages + "/sign-out", sent).status())
                        .isEqualTo(403);
            }
            var olderBrowser = RequestOptions.create()
                    .setHeader("Origin", "https://evil.example")
                    .setMaxRedirects(0);
            assertThat(viewer.page
                            .request()
                            .post(pages + "/sign-out", olderBrowser)
                            .status())
                    .isEqualTo(403);
            assertThat(viewer.opens("/").page.url()).startsWith(pages);
        }
    }

    private Person as(String name, boolean script) {
        return chromium.person(pages, script, DESK)
                .signsIn(name, stage.issuer.passwords().getOrDefault(name, ""));
    }
}
