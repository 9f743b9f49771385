package io.throughline.local;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Every page that is named, seen through axe-core at a phone's and a desk's width, and kept as a picture. */
final class Sweep {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final Set<String> SHOWN = Set.of("typical", "thousands");
    private static final List<Integer> WIDTHS = List.of(320, 1280);
    private static final String AXE = axe();
    private static final String ASK = """
            rules => axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
                .then(found => found.violations.map(one => one.id + ' ' + one.nodes[0].html))""";

    private final Person person;
    private final List<String> complaints = new ArrayList<>();
    private int looks;

    Sweep(Person person) {
        this.person = person;
    }

    Sweep over(String state, List<String> paths) {
        for (var path : paths) {
            boolean refused = person.opens(path).answered() != 200;
            if (refused ? SHOWN.contains(state) : state.equals("error")) {
                complaints.add(state + " " + path + " answers " + person.answered());
            }
            look(state + " " + path);
        }
        return this;
    }

    /** The page that is open, as it is. */
    Sweep look(String name) {
        person.page.evaluate("() => {" + AXE + "}");
        for (int width : WIDTHS) {
            person.page.setViewportSize(width, 900);
            if (person.page.evaluate(ASK, RULES) instanceof List<?> violations) {
                violations.forEach(found -> complaints.add(name + " at " + width + ": " + found));
            }
            if (scrollsSideways()) {
                complaints.add(name + " at " + width + ": the page is wider than the window");
            }
            picture(name + " " + width);
            looks++;
        }
        return this;
    }

    List<String> complaints() {
        return complaints;
    }

    int looks() {
        return looks;
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

    /** As it was published; it is put into a page once and not, as its builder would, before each question. */
    private static String axe() {
        try (var published = Sweep.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(published).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
