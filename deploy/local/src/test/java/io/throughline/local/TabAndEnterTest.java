package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From letter to closure with the keyboard alone, with JavaScript and without. By another way come only: who signs in, for
 * that page is the identity provider's; the file, for its chooser is the system's; a page asked for again, for that is the
 * browser's.
 */
class TabAndEnterTest {

    private static final boolean WITH_SCRIPT = true;
    private static final boolean WITHOUT_SCRIPT = false;
    private static final int DESK = 1280;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String COUNCIL = "990";
    private static final int STOPS = 40;

    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final String pages = stage.process(Service.TRACKER).url();

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {WITH_SCRIPT, WITHOUT_SCRIPT})
    void a_letter_goes_all_its_way_with_the_keys_alone(boolean script) throws IOException {
        int number = script ? 2_700 : 2_710;
        stage.caller("officer", "officer").sendLetter(Letters.number(number - 1));
        String letter;
        try (var officer = as("officer", script)) {
            letter = takesIn(officer, Letters.number(number), script);
            checks(officer, script);
            corrects(officer, script);
        }
        String recommendation;
        try (var lead = as("lead", script)) {
            recommendation = plans(lead, letter);
        }
        try (var owner = as("action-owner", script)) {
            claims(owner, recommendation);
        }
        try (var moderator = as("moderator", script)) {
            verifies(moderator, recommendation);
        }
        try (var officer = as("officer", script)) {
            findsAgain(officer, script);
        }
    }

    /** 1280 pixels at 400 %: what sticks must not hide where the focus is. */
    @Test
    void every_stop_is_seen_when_a_page_is_enlarged_four_times() throws IOException {
        var caller = stage.caller("officer", "officer");
        String letter =
                "/inspections/" + caller.sendLetter(Letters.number(2_720)).text("/id");
        await().atMost(PATIENCE)
                .until(() -> caller.get(Service.INSPECTIONS, "/v1" + letter).text("/reading/status"), "DONE"::equals);
        try (var officer = as("officer", WITH_SCRIPT)) {
            officer.page.setViewportSize(320, 256);
            for (String address : List.of(letter, "/", "/recommendations", "/found-again?authority=" + COUNCIL)) {
                officer.opens(address);
                for (int stop = 0; stop < STOPS; stop++) {
                    officer.keys.press("Tab");
                    officer.keys.stop();
                }
                assertThat(officer.page.evaluate("document.documentElement.scrollWidth"))
                        .as(address)
                        .isEqualTo(320);
            }
        }
    }

    /** @return its address */
    private String takesIn(Person officer, String letter, boolean script) {
        var keys = officer.keys;
        keys.follows("Inspections");
        keys.skips().follows("Take in a letter");
        keys.skips().presses("Take it in");
        assertThat(officer.reads()).contains("Choose the report");
        keys.skips().reaches(AriaRole.BUTTON, "The report");
        officer.page
                .locator("*:focus")
                .setInputFiles(new FilePayload("letter.txt", "text/plain", letter.getBytes(StandardCharsets.UTF_8)));
        keys.presses("Take it in");
        String address = officer.page.url().substring(pages.length());
        assertThat(address).startsWith("/inspections/");
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            if (!script) {
                officer.page.reload();
            }
            assertThat(officer.reads()).contains("still to be checked").doesNotContain("It is being read.");
        });
        return address;
    }

    private void checks(Person officer, boolean script) {
        if (script) {
            officer.keys.press("j");
            assertThat(officer.keys.stop()).startsWith("article");
            assertThat(officer.page.locator(".app-mark--chosen").count()).isPositive();
            officer.keys.opens("c");
        } else {
            officer.keys.skips().presses("Confirm");
        }
        assertThat(officer.page.locator("[data-item]").first().innerText()).contains("Confirmed");
    }

    /** Without a reason it is refused; from what is wrong a link leads to where it is wrong. */
    private void corrects(Person officer, boolean script) {
        var keys = officer.keys;
        if (script) {
            keys.press("j");
            keys.press("j");
            keys.opens("e");
        } else {
            keys.skips().follows("Correct : The use of audits");
        }
        keys.skips().types("Section", "What needs to improve in this area");
        keys.presses("Save");
        assertThat(officer.reads()).contains("There is a problem");
        keys.skips().reaches(AriaRole.LINK, "");
        keys.press("Enter");
        assertThat(keys.stop()).startsWith("textbox \"Reason\"");
        officer.page.keyboard().type("The heading was cut off.");
        keys.reachesBack(AriaRole.TEXTBOX, "Section");
        assertThat(keys.stop()).endsWith("What needs to improve in this area");
        keys.presses("Save");
        assertThat(officer.reads()).contains("Corrected");
    }

    /** @return the address of what was asked for */
    private String plans(Person lead, String letter) {
        var keys = lead.keys;
        lead.opens(letter);
        keys.skips().follows("What is done about it");
        keys.skips().follows("The frequency of supervision");
        String recommendation = lead.page.url().substring(pages.length());
        assertThat(recommendation).startsWith("/recommendations/");
        keys.skips().presses("Assign an owner");
        keys.skips().types("Owner", "action-owner");
        keys.presses("Assign an owner");
        keys.skips().presses("Plan an action");
        keys.skips().types("What will be done", "Two more team managers");
        keys.reaches(AriaRole.TEXTBOX, "Due date");
        // Whether the day or the month comes first is the browser's affair.
        lead.page.keyboard().type("03032099");
        keys.presses("Plan an action");
        assertThat(lead.reads()).contains("Two more team managers", "Due 3 March 2099", "Planned");
        return recommendation;
    }

    private void claims(Person owner, String recommendation) {
        var keys = owner.keys;
        owner.opens(recommendation);
        keys.skips().presses("Claim that it is done");
        keys.skips().types("What changed for children", "Every child was visited on time in May.");
        keys.chooses("Audit with moderation");
        keys.presses("Claim that it is done");
        assertThat(owner.reads()).contains("Name at least one piece of evidence");
        keys.skips().types("Link to evidence", "https://ambermouth.example/audit");
        keys.types("What the evidence shows", "A dip sample of twelve");
        keys.presses("Claim that it is done");
        assertThat(owner.reads()).contains("Claimed done", "A dip sample of twelve");
    }

    private void verifies(Person moderator, String recommendation) {
        var keys = moderator.keys;
        moderator.opens(recommendation);
        keys.skips().presses("Verify the claim");
        keys.skips().chooses("Accepted");
        keys.ticks("A dip sample of twelve");
        keys.types("Reason", "The sample says so.");
        keys.presses("Verify the claim");
        keys.skips().presses("Close it");
        keys.skips().types("Reason", "Three months of audits agree.");
        keys.presses("Close it");
        assertThat(moderator.reads()).contains("Closed", "Three months of audits agree.");
    }

    private void findsAgain(Person officer, boolean script) {
        var keys = officer.keys;
        keys.follows("Found again");
        officer.opens("/found-again?authority=" + COUNCIL);
        String pair = officer.page.locator(".app-pair").first().getAttribute("id");
        if (script) {
            keys.press("j");
            keys.opens("s");
        } else {
            keys.skips().types("Reason", "Word for word.");
            keys.presses("The same");
        }
        assertThat(officer.page.locator("#" + pair).count()).isZero();
        officer.opens("/found-again?relation=SAME&authority=" + COUNCIL);
        assertThat(officer.page.locator("#" + pair).innerText()).contains("The same");
    }

    private Person as(String name, boolean script) {
        return chromium.person(pages, script, DESK)
                .signsIn(name, stage.issuer.passwords().getOrDefault(name, ""));
    }
}
