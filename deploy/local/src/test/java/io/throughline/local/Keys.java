package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A person's keyboard and nothing else: no place is reached but by Tab, and every stop on the way has to be seen. */
final class Keys {

    private static final int MOST = 150;
    private static final int CHOICES = 10;

    /** What is wrong with how what has the focus looks; null where nothing has it. The parts of a date look alike. */
    private static final String STOP = """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body) return null;
              const labels = [...(it.labels ?? [])];
              const wrong = [];
              const seen = [...it.getClientRects()].some(box => {
                const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
                const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
                const at = left < right && top < bottom
                    ? document.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
                return at && [it, ...labels].some(one => one.contains(at));
              });
              if (!seen) wrong.push('is not in sight');
              const look = () => [it, ...labels].flatMap(one => [null, '::before', '::after'].map(part => {
                const style = getComputedStyle(one, part);
                const ring = style.outlineStyle === 'none' || style.outlineColor === 'rgba(0, 0, 0, 0)'
                    ? '' : style.outline;
                return ring + style.boxShadow;
              })).join();
              if (globalThis.stoppedAt !== it) {
                globalThis.stoppedAt = it;
                const focused = look();
                it.blur();
                const bare = look();
                it.focus({ preventScroll: true });
                if (focused === bare) wrong.push('looks as if it had no focus');
              }
              return wrong;
            }""";

    private final Page page;
    private int loaded;

    Keys(Page page) {
        this.page = page;
        page.onLoad(any -> loaded++);
    }

    /** By Tab, forwards. */
    Keys reaches(AriaRole role, String name) {
        return moves("Tab", role, name);
    }

    Keys reachesBack(AriaRole role, String name) {
        return moves("Shift+Tab", role, name);
    }

    /** Past the menu, as people do on every page. */
    Keys skips() {
        reaches(AriaRole.LINK, "Skip to main content");
        press("Enter");
        return this;
    }

    void follows(String link) {
        reaches(AriaRole.LINK, link);
        enters();
    }

    void presses(String button) {
        reaches(AriaRole.BUTTON, button);
        enters();
    }

    /** In the place of what is there. */
    void types(String label, String text) {
        reaches(AriaRole.TEXTBOX, label);
        press("Control+a");
        page.keyboard().type(text);
    }

    /** Tab comes to the first of a group or to the one that is chosen; arrows go on from there. */
    void chooses(String option) {
        reaches(AriaRole.RADIO, "");
        press("Space");
        for (int i = 0; i < CHOICES && !stop().startsWith(wanted(AriaRole.RADIO, option)); i++) {
            press("ArrowDown");
        }
        assertThat(stop()).startsWith(wanted(AriaRole.RADIO, option)).contains("[checked]");
    }

    void ticks(String option) {
        reaches(AriaRole.CHECKBOX, option);
        press("Space");
        assertThat(stop()).contains("[checked]");
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void enters() {
        opens("Enter");
    }

    /** Presses a key that leads to a page, and waits for that. */
    void opens(String key) {
        int before = loaded;
        press(key);
        page.waitForCondition(() -> loaded > before);
    }

    /** What has the focus, as a screen reader says it; and it can be seen where it is. */
    String stop() {
        Object wrong = page.evaluate(STOP);
        if (wrong == null) {
            return "";
        }
        String said = page.locator("*:focus-within")
                .last()
                .ariaSnapshot()
                .lines()
                .findFirst()
                .orElse("");
        assertThat((List<?>) wrong).as("%s on %s", said, page.url()).isEmpty();
        return said.replaceFirst("^- '?", "");
    }

    private Keys moves(String key, AriaRole role, String name) {
        var passed = new ArrayList<String>();
        while (passed.size() < MOST) {
            press(key);
            String stop = stop();
            if (stop.startsWith(wanted(role, name))) {
                return this;
            }
            passed.add(stop);
        }
        return fail("nobody comes to " + wanted(role, name) + " on " + page.url() + " with " + key + " from " + passed);
    }

    private static String wanted(AriaRole role, String name) {
        return role.name().toLowerCase(Locale.ROOT) + " \"" + name;
    }
}
