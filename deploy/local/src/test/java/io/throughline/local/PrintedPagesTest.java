package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What people take into a meeting on paper: nothing is cut off, and nothing is there that only a screen needs. */
@TestInstance(Lifecycle.PER_CLASS)
class PrintedPagesTest {

    private static final boolean WITHOUT_SCRIPT = false;

    /** An A4 page between its margins, in CSS pixels. */
    private static final int PAPER = 718;

    private static final String CUT = """
                () => [...document.querySelectorAll('body *')]
                    .filter(one => one.checkVisibility() && !one.closest('.govuk-visually-hidden, svg, select, input'))
                    .filter(one => getComputedStyle(one).overflow !== 'visible')
                    .filter(one => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
                    .map(one => one.outerHTML.slice(0, 200))""";
    private static final String BEYOND = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    private static final String ON_SCREENS_ONLY =
            "nav, form, button, .govuk-button, .govuk-back-link, .govuk-skip-link, footer";

    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final String pages = stage.process(Service.TRACKER).url();
    private Map<String, String> known = Map.of();

    @BeforeAll
    void there_is_one_of_everything() throws IOException, SQLException {
        known = Scene.of(stage, "990");
    }

    @Test
    void what_is_printed_is_whole_and_has_no_controls() {
        String recommendation = "/recommendations/" + known.get("recommendations");
        String plan = "/plans/" + known.get("plans");
        try (var lead = chromium.person(pages, WITHOUT_SCRIPT, PAPER)
                .signsIn("lead", stage.issuer.passwords().getOrDefault("lead", ""))) {
            lead.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String address : List.of(
                    "/?authority=990",
                    recommendation,
                    "/recommendations",
                    "/recommendations?view=list",
                    plan,
                    plan + "/submissions/1",
                    plan + "/progress?from=2020-01-01&to=2099-12-31")) {
                lead.opens(address);
                lead.page.pdf(new Page.PdfOptions()
                        .setPath(Path.of("target", "pictures", "print" + address.replaceAll("[^a-z]+", "-") + ".pdf"))
                        .setFormat("A4"));
                assertThat((List<?>) lead.page.evaluate(CUT))
                        .as("cut off of %s", address)
                        .isEmpty();
                assertThat(lead.page.evaluate(BEYOND))
                        .as("%s is wider than paper", address)
                        .isEqualTo(false);
                assertThat(lead.page.locator(ON_SCREENS_ONLY).all())
                        .as("on screens only: %s", address)
                        .noneMatch(one -> one.isVisible());
            }
            assertThat(lead.opens(recommendation)
                            .page
                            .locator("main blockquote")
                            .first()
                            .innerText())
                    .isNotBlank();
        }
    }
}
