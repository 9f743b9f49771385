package io.throughline.local;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every page that is named, seen through axe-core at a phone's and a desk's width, and kept as a picture. */
final class Sweep {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    private final Person person;
    private final List<String> complaints = new ArrayList<>();

    Sweep(Person person) {
        this.person = person;
    }

    Sweep over(String state, List<String> paths) {
        for (var path : paths) {
            person.opens(path);
            look(state + " " + path);
        }
        return this;
    }

    /** The page that is open, as it is. */
    Sweep look(String name) {
        for (int width : WIDTHS) {
            person.page.setViewportSize(width, 900);
            var results = new AxeBuilder(person.page).withTags(RULES).analyze();
            results.getViolations()
                    .forEach(found -> complaints.add(name + " at " + width + ": " + found.getId() + " "
                            + found.getNodes().getFirst().getHtml()));
            if (scrollsSideways()) {
                complaints.add(name + " at " + width + ": the page is wider than the window");
            }
            picture(name + " " + width);
        }
        return this;
    }

    List<String> complaints() {
        return complaints;
    }

    private boolean scrollsSideways() {
        return Boolean.TRUE.equals(
                person.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    private void picture(String name) {
        var file = name.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("[^A-Za-z0-9]+", "-");
        person.page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", file + ".png"))
                .setFullPage(true));
    }
}
