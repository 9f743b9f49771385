package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** What an inspector is shown on a visit, and that people of one council see only theirs, on every page. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VisitPagesTest {

    private static final boolean WITHOUT_SCRIPT = false;
    private static final int DESK = 1280;
    private static final String AMBERMOUTH = "990";
    private static final String THORNLEY_VALE = "991";

    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final String pages = stage.process(Service.TRACKER).url();

    private Map<String, String> theirs = Map.of();
    private String plan = "";

    @BeforeAll
    void both_councils_have_one_of_everything() throws IOException, SQLException {
        Scene.of(stage, AMBERMOUTH);
        theirs = Scene.of(stage, THORNLEY_VALE);
    }

    @Test
    @Order(1)
    void a_lead_shows_a_plan_to_an_inspector_until_a_day() {
        try (var lead = as("lead")) {
            lead.opens("/plans?authority=" + THORNLEY_VALE);
            lead.follows("Make a plan");
            lead.types("Title", "Plan for the visit");
            lead.page.getByLabel("Inspection (ILACS)").first().check();
            lead.presses("Make a plan");
            plan = lead.page.url().substring(pages.length());
            lead.follows("Visits");
            assertThat(lead.reads()).contains("Nobody is shown this plan");
            lead.presses("Show it to an inspector");
            assertThat(lead.reads()).contains("There is a problem");
            lead.types("Inspector", "visitor");
            lead.types("Last day", LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
            lead.types("What the visit is for", "Monitoring visit of the autumn");
            lead.presses("Show it to an inspector");
            assertThat(lead.reads()).contains("Shown to", "Monitoring visit of the autumn");
        }
    }

    @Test
    @Order(2)
    void the_inspector_sees_it_and_what_belongs_to_it_and_nothing_else() {
        try (var inspector = as("visitor")) {
            assertThat(inspector.heading()).isEqualTo("Plans");
            assertThat(inspector.page.locator("nav li").count()).isEqualTo(1);
            inspector.follows("Plan for the visit");
            assertThat(inspector.reads()).doesNotContain("For the board");
            assertThat(inspector.page.locator("main .govuk-button").count()).isZero();
            inspector.opens("/recommendations/" + theirs.get("recommendations"));
            assertThat(inspector.reads())
                    .contains("Two more team managers", "A dip sample of twelve", "Supervision on time")
                    .doesNotContain("What you can do", "History");
            inspector.follows("Plans");
            assertThat(inspector.heading()).isEqualTo("Plans");
            for (String elsewhere : List.of("/inspections", "/recommendations", "/search?q=supervision")) {
                assertThat(inspector.page.navigate(elsewhere).status()).isEqualTo(403);
            }
        }
    }

    @Test
    @Order(3)
    void a_visit_can_be_ended_earlier_and_nothing_is_left_to_see() {
        try (var lead = as("lead");
                var inspector = as("visitor")) {
            assertThat(inspector.reads()).contains("Plan for the visit");
            lead.opens(plan + "/visits");
            lead.page.getByLabel("Why it ends earlier").fill("It was called off.");
            lead.presses("End the visit");
            assertThat(lead.reads()).contains("Visits that are over", "ended on");
            inspector.opens("/plans");
            assertThat(inspector.reads()).doesNotContain("Plan for the visit");
            assertThat(inspector.page.navigate(plan).status()).isEqualTo(404);
        }
    }

    @Test
    @Order(4)
    void people_of_one_council_see_only_theirs_on_every_page() {
        var shared = List.of("/inspections/{id}", "/inspections/{inspection}/findings");
        try (var lead = as("lead.990")) {
            for (String route : PageRoutes.all()) {
                if (!route.contains("{")
                        || shared.stream().anyMatch(route::startsWith)
                        || route.startsWith("/imports")) {
                    continue;
                }
                String address = PageRoutes.address(route, theirs).orElseThrow();
                var answer = lead.page.navigate(address);
                assertThat(answer.status()).as(address).isEqualTo(404);
            }
            for (String address : PageRoutes.free()) {
                lead.opens(address);
                if (address.matches("/(plans|recommendations|activity|)")) {
                    assertThat(lead.reads()).as(address).doesNotContain("Thornley Vale");
                }
            }
            lead.opens("/recommendations?view=list&authority=" + THORNLEY_VALE);
            assertThat(lead.reads()).contains("No recommendation is like that");
        }
    }

    private Person as(String name) {
        return chromium.person(pages, WITHOUT_SCRIPT, DESK)
                .signsIn(name, stage.issuer.passwords().getOrDefault(name, ""));
    }
}
