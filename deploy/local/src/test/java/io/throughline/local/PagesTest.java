package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** Pages on which nothing is yet, and who gets to them. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesTest {

    private static final boolean WITH_SCRIPT = true;
    private static final boolean WITHOUT_SCRIPT = false;
    private static final int DESK = 1280;

    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final String pages = stage.process(Service.TRACKER).url();

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
    @Order(3)
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
