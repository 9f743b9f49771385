package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** No page can be forgotten: each that is served is seen at both widths, filled, refused, among thousands and in error. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeSweepTest {

    private static final boolean WITH_SCRIPT = true;
    private static final int DESK = 1280;
    private static final String COUNCIL = "990";

    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final String pages = stage.process(Service.TRACKER).url();
    private Map<String, String> known = Map.of();

    @BeforeAll
    void there_is_one_of_everything() throws IOException, SQLException {
        known = Scene.of(stage, COUNCIL);
    }

    @Test
    @Order(1)
    void every_page_is_accessible_with_what_is_usual_on_it() {
        assertThat(PageRoutes.all()).hasSizeGreaterThan(45);
        swept("typical", addresses());
    }

    @Test
    @Order(2)
    void every_form_that_is_refused_says_why_and_is_accessible() {
        try (var lead = as("lead")) {
            var sweep = new Sweep(lead);
            int refused = 0;
            for (String address : addresses()) {
                lead.opens(address);
                var form = lead.page.locator("main form[method=post]:not([action^='/found-again'])");
                if (form.count() == 0) {
                    continue;
                }
                form.last().locator("button").last().press("Enter");
                lead.page.waitForLoadState();
                if (lead.page.locator(".govuk-error-summary").count() > 0) {
                    refused++;
                    sweep.look("refused " + address);
                }
            }
            assertThat(sweep.complaints()).isEmpty();
            assertThat(refused).isGreaterThan(25);
        }
    }

    @Test
    @Order(3)
    void the_first_page_is_light_and_quick_with_thousands_of_recommendations() throws Exception {
        Crowd.of(5_000, known, stage);
        try (var director = as("viewer")) {
            var bytes = new AtomicLong();
            director.page.onRequestFinished(
                    request -> bytes.addAndGet(request.sizes().responseBodySize + request.sizes().responseHeadersSize));
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                director.opens("/");
                best = Math.min(best, paint(director));
            }
            System.out.printf(
                    "first page: %d bytes in five visits, largest contentful paint %d ms%n", bytes.get(), best);
            assertThat(bytes.get()).isPositive().isLessThan(250_000);
            assertThat(best).isLessThan(1_000);
        }
    }

    @Test
    @Order(4)
    void pages_that_list_something_are_accessible_among_thousands() {
        String recommendation = "/recommendations/" + known.get("recommendations");
        String plan = "/plans/" + known.get("plans");
        swept(
                "thousands",
                List.of(
                        "/",
                        "/recommendations",
                        "/recommendations?view=list",
                        recommendation,
                        recommendation + "/verification",
                        plan,
                        plan + "/visits",
                        plan + "/progress?from=2020-01-01&to=2099-12-31",
                        "/inspections",
                        "/inspections/" + known.get("inspections"),
                        "/found-again?authority=" + COUNCIL,
                        "/years/themes?authority=" + COUNCIL,
                        "/others?authority=" + COUNCIL,
                        "/search?q=children",
                        "/activity",
                        "/waiting",
                        "/audit",
                        "/imports/" + known.get("imports")));
    }

    @Test
    @Order(5)
    void a_page_that_is_not_there_not_allowed_or_cannot_be_made_is_accessible() {
        String nothing = "/" + UUID.randomUUID();
        try (var viewer = as("viewer")) {
            var sweep = new Sweep(viewer)
                    .over(
                            "error",
                            List.of(
                                    "/nowhere",
                                    "/audit",
                                    "/inspections" + nothing,
                                    "/recommendations" + nothing,
                                    "/plans" + nothing,
                                    "/years?authority=none",
                                    "/recommendations?view=list&cursor=bent"));
            stage.process(Service.FINDINGS).kill();
            assertThat(viewer.opens("/search?q=children").answered()).isEqualTo(503);
            sweep.over("error", List.of("/search?q=children", "/inspections/" + known.get("inspections")))
                    .over(
                            "typical",
                            List.of("/?authority=" + COUNCIL, "/recommendations/" + known.get("recommendations")));
            assertThat(sweep.complaints()).isEmpty();
        } finally {
            stage.process(Service.FINDINGS).start();
            stage.process(Service.FINDINGS).awaitReady();
        }
    }

    /** Every page's address; and those of pages that show something only where it is asked for. */
    private List<String> addresses() {
        var all = new ArrayList<String>();
        for (String route : PageRoutes.all()) {
            all.add(PageRoutes.address(route, known)
                    .orElseThrow(() -> new AssertionError("nothing is known that " + route + " could show")));
        }
        all.remove("/years/quotes");
        all.addAll(List.of(
                "/?authority=" + COUNCIL,
                "/recommendations?view=list",
                "/recommendations?authority=" + COUNCIL + "&status=OPENED",
                "/years?authority=" + COUNCIL,
                "/years/themes?authority=" + COUNCIL,
                "/years/quotes?inspection=" + known.get("inspections") + "&theme=" + known.get("themes"),
                "/others?authority=" + COUNCIL,
                "/found-again?authority=" + COUNCIL,
                "/search?q=supervision",
                "/plans/" + known.get("plans") + "/progress?from=2020-01-01&to=2099-12-31"));
        return all;
    }

    private void swept(String state, List<String> addresses) {
        long begun = System.nanoTime();
        int looks = 0;
        for (String who : List.of("lead", "admin", "officer", "moderator")) {
            try (var person = as(who)) {
                var sweep = new Sweep(person)
                        .over(
                                state,
                                addresses.stream()
                                        .filter(address -> who.equals(reader(address)))
                                        .toList());
                assertThat(sweep.complaints()).isEmpty();
                looks += sweep.looks();
            }
        }
        System.out.printf(
                "sweep, %s: %d looks in %d s%n",
                state, looks, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private static String reader(String address) {
        return address.startsWith("/audit")
                ? "admin"
                : address.startsWith("/imports") ? "officer" : address.equals("/waiting") ? "moderator" : "lead";
    }

    private Person as(String name) {
        return chromium.person(pages, WITH_SCRIPT, DESK)
                .signsIn(name, stage.issuer.passwords().getOrDefault(name, ""));
    }

    private static long paint(Person person) {
        return ((Number) person.page.evaluate("""
                    () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
                        .observe({ type: 'largest-contentful-paint', buffered: true }))""")).longValue();
    }
}
