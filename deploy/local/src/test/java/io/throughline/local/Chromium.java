package io.throughline.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The machine's own Chromium; Playwright is kept from fetching one. */
final class Chromium {

    private static @Nullable Chromium shared;
    private final Browser browser;

    private Chromium(Path executable) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    /** One for all tests of pages; it ends with this process. */
    static synchronized Chromium shared() {
        if (shared == null) {
            shared = open();
        }
        return shared;
    }

    private static Chromium open() {
        Optional<Path> found = executable();
        assumeTrue(
                found.isPresent(),
                "The pages were not tried: no Chromium on this machine (apt-get install chromium, or CHROMIUM=path)");
        return new Chromium(found.get());
    }

    Person person(String pages, boolean script, int width) {
        return person(pages, script, width, "en-GB");
    }

    /** @param language that the browser asks for */
    Person person(String pages, boolean script, int width, String language) {
        return new Person(
                browser.newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, 900)
                        .setLocale(language)
                        .setBaseURL(pages)),
                pages);
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
