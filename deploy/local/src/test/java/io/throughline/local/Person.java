package io.throughline.local;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody in front of a browser. */
final class Person implements AutoCloseable {

    private static final double PATIENCE = 60_000;

    private final BrowserContext context;
    private final String pages;
    private int answered;
    final Page page;
    final Keys keys;

    Person(BrowserContext context, String pages) {
        this.context = context;
        this.pages = pages;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        this.keys = new Keys(page);
    }

    Person signsIn(String name, String password) {
        page.navigate("/");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.getByLabel("Password").press("Enter");
        page.waitForURL(address -> address.startsWith(pages));
        return this;
    }

    Person opens(String path) {
        var answer = page.navigate(path);
        // To another place on the page that is open nobody has to ask again.
        answered = answer == null ? answered : answer.status();
        return this;
    }

    /** With which status what was opened last was answered. */
    int answered() {
        return answered;
    }

    /** Moves the focus there by the keyboard's own way, and presses Enter. */
    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .press("Enter");
        page.waitForLoadState();
    }

    void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .press("Enter");
        page.waitForLoadState();
    }

    void types(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    /** Where more than one is called that: the one in this part of the page. */
    void types(Locator part, String label, String text) {
        part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(text);
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    String reads() {
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
