package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Forms about work that is under way, without JavaScript; each also with what is wrong, which stays as it was typed. */
@TestInstance(Lifecycle.PER_CLASS)
class WorkFormsTest {

    private static final boolean WITH_SCRIPT = true;
    private static final boolean WITHOUT_SCRIPT = false;
    private static final int DESK = 1280;
    private static final String PROBLEM = "There is a problem";

    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final Caller lead = stage.caller("lead", "lead");
    private final String pages = stage.process(Service.TRACKER).url();
    private Map<String, String> known = Map.of();
    private String recommendation = "";
    private String action = "";

    @BeforeAll
    void there_is_one_of_everything() throws IOException, SQLException {
        known = Scene.of(stage, "991");
        recommendation = "/recommendations/" + known.get("recommendations");
        action = recommendation + "/actions/" + known.get("actions");
    }

    @Test
    void milestones_are_added_met_and_taken_away() {
        try (var owner = as("action-owner", WITHOUT_SCRIPT)) {
            owner.opens(action + "/milestone-met");
            owner.presses("Say that a milestone is met");
            assertThat(owner.reads()).contains(PROBLEM, "Choose a milestone");
            owner.opens(recommendation);
            owner.follows("Add a milestone");
            owner.types("What will be true then", "Both posts are advertised");
            owner.presses("Add a milestone");
            assertThat(owner.reads()).contains(PROBLEM);
            assertThat(owner.page.locator("#dueDate-error").innerText()).endsWith("Fill in: Due date");
            assertThat(owner.page.getByLabel("What will be true then").inputValue())
                    .isEqualTo("Both posts are advertised");
            owner.types("Due date", "2099-02-28");
            owner.presses("Add a milestone");
            assertThat(owner.reads()).contains("Both posts are advertised: to be met by 28 February 2099");
            owner.opens(action + "/milestones");
            owner.types("What will be true then", "The posts are agreed");
            owner.types("Due date", "2099-01-31");
            owner.presses("Add a milestone");
            assertThat(owner.page.locator(".app-way li").first().innerText()).contains("The posts are agreed");

            owner.follows("Say that a milestone is met");
            owner.types("The day on which it was met", "2099-01-31");
            owner.presses("Say that a milestone is met");
            assertThat(owner.reads()).contains(PROBLEM);
            assertThat(owner.page.locator("#metOn").inputValue()).isEqualTo("2099-01-31");
            owner.types("The day on which it was met", "");
            owner.presses("Say that a milestone is met");
            assertThat(owner.reads()).contains("The posts are agreed: met on", "Both posts are advertised: to be met");

            owner.follows("Take a milestone away");
            owner.presses("Take a milestone away");
            assertThat(owner.reads()).doesNotContain("The posts are agreed").contains("Both posts are advertised");
        }
    }

    @Test
    void an_action_waits_for_another_and_never_in_circles() throws IOException {
        String other = planned("Agree the money for it", "lead");
        try (var person = as("lead", WITHOUT_SCRIPT)) {
            person.opens(action + "/dependencies");
            box(person, other).check();
            person.presses("Say what it waits for");
            assertThat(person.reads()).contains("It waits for “Agree the money for it” (lead).");

            person.opens(recommendation + "/actions/" + other + "/dependencies");
            box(person, known.get("actions")).check();
            person.presses("Say what it waits for");
            assertThat(person.reads())
                    .contains(PROBLEM, "“Two more team managers” waits for this one already")
                    .doesNotContain(String.valueOf(known.get("actions")));
            assertThat(box(person, known.get("actions")).isChecked()).isTrue();

            person.opens(action + "/dependencies");
            assertThat(box(person, other).isChecked()).isTrue();
            box(person, other).uncheck();
            person.presses("Say what it waits for");
            assertThat(person.reads()).doesNotContain("It waits for");
        }
    }

    @Test
    void an_action_is_for_one_recommendation_at_least() {
        try (var person = as("lead", WITHOUT_SCRIPT)) {
            person.opens(action + "/recommendations");
            box(person, known.get("recommendations")).uncheck();
            person.presses("Say which recommendations it is for");
            assertThat(person.reads()).contains(PROBLEM);
            assertThat(person.page.locator("input[type=checkbox]:checked").count())
                    .isZero();
            box(person, known.get("recommendations")).check();
            person.presses("Say which recommendations it is for");
            assertThat(person.reads()).contains("Two more team managers");
        }
    }

    @Test
    void a_new_version_of_evidence_stands_beside_the_one_before() throws IOException {
        String evidence = recommendation + "/evidence/" + known.get("evidence");
        try (var person = as("lead", WITHOUT_SCRIPT)) {
            person.opens(evidence + "/versions");
            assertThat(person.page.locator("#shows").inputValue()).isEqualTo("A dip sample of twelve");
            person.types("Link to evidence", "not a link");
            person.presses("Give a new version as a link or note");
            assertThat(person.reads()).contains(PROBLEM);
            assertThat(person.page.getByLabel("Link to evidence").inputValue()).isEqualTo("not a link");
            person.types("Link to evidence", "https://ambermouth.example/audit-of-june");
            person.presses("Give a new version as a link or note");
            assertThat(person.reads()).contains("2 versions");

            person.opens(evidence + "/version-files");
            person.types("What the evidence shows", "A dip sample of twenty");
            person.presses("Give a new version as a file");
            assertThat(person.reads()).contains(PROBLEM, "Choose the file");
            assertThat(person.page.locator("#shows").inputValue()).isEqualTo("A dip sample of twenty");
            person.page.getByLabel("The file").setInputFiles(new FilePayload("june.txt", "text/plain", text()));
            person.presses("Give a new version as a file");
            assertThat(person.reads()).contains("3 versions", "A dip sample of twenty");
            person.page.locator(".app-versions summary").first().press("Enter");
            assertThat(person.page.locator(".app-versions li").last().innerText())
                    .contains("june.txt", "lead", "SHA-256 " + sha256(text()));
            var download = person.page.waitForDownload(() -> person.follows("june.txt"));
            assertThat(Files.readAllBytes(download.path())).isEqualTo(text());
        }
    }

    @Test
    void who_adds_to_what_was_just_changed_is_told_and_keeps_what_was_typed() {
        try (var first = as("lead", WITHOUT_SCRIPT);
                var second = as("lead", WITHOUT_SCRIPT)) {
            second.opens(action + "/due-date");
            second.types("Due date", "2099-05-31");
            second.types("Reason", "The second's reason");
            first.opens(action + "/due-date");
            first.types("Due date", "2099-04-30");
            first.types("Reason", "The first's reason");
            first.presses("Move its day");
            second.presses("Move its day");
            assertThat(second.reads())
                    .contains("Somebody changed this after you opened it")
                    .doesNotContain("ETag");
            assertThat(second.page.getByLabel("Reason").inputValue()).isEqualTo("The second's reason");
            second.presses("Move its day");
            assertThat(second.reads()).contains("Due 31 May 2099");
        }
    }

    @Test
    void all_work_of_who_leaves_is_first_seen_and_then_handed_over() throws IOException {
        String id = planned("Look at the cases of the duty team", "who-leaves");
        try (var person = as("lead", WITH_SCRIPT)) {
            person.opens("/waiting");
            person.follows("Hand over a person's work");
            person.types("Whose work (their sign-in name)", "nobody-at-all");
            person.presses("See their open work");
            assertThat(person.reads()).contains("There is no open work in this name");
            person.types("Whose work (their sign-in name)", "who-leaves");
            person.presses("See their open work");
            assertThat(person.reads())
                    .contains("No recommendation and one action", "Look at the cases of the duty team");
            person.types("Reason", "Leaves in June.");
            person.presses("Hand all of it over");
            assertThat(person.reads()).contains(PROBLEM, "Look at the cases of the duty team");
            assertThat(person.page.getByLabel("Reason").inputValue()).isEqualTo("Leaves in June.");
            var sweep = new Sweep(person).look("refused handover");
            person.types("Who takes over", "who-comes");
            person.presses("Hand all of it over");
            assertThat(person.reads())
                    .contains("who-leaves's work now belongs to who-comes", "No recommendation and one action");
            assertThat(sweep.look("done handover").complaints()).isEmpty();
            assertThat(lead.get(Service.TRACKER, "/v1/actions/" + id).text("/owner"))
                    .isEqualTo("who-comes");
        }
        try (var viewer = as("viewer", WITHOUT_SCRIPT)) {
            assertThat(viewer.opens("/handover?person=who-comes").answered()).isEqualTo(403);
        }
    }

    private static Locator box(Person person, @Nullable String value) {
        return person.page.locator("input[type=checkbox][value='" + value + "']");
    }

    private String planned(String title, String owner) throws IOException {
        return lead.write(
                        "POST",
                        Service.TRACKER,
                        "/v1" + recommendation + "/actions",
                        "{\"title\":\"" + title + "\",\"owner\":\"" + owner + "\",\"dueDate\":\"2099-03-31\"}",
                        "If-Match",
                        "*")
                .text("/id");
    }

    private static byte[] text() {
        return "Nineteen of twenty were on time.".getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Person as(String name, boolean script) {
        return chromium.person(pages, script, DESK)
                .signsIn(name, stage.issuer.passwords().getOrDefault(name, ""));
    }
}
