package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Somebody's first visit in a browser that knows nothing yet: from the first address by the sign-in to the first page. */
@TestInstance(Lifecycle.PER_CLASS)
class QuickVisitTest {

    private static final int DESK = 1280;
    private static final int LIMIT = 250_000;
    private static final int SECOND = 1_000;
    /** What a machine that does other things needs at most, until one is as quick as on a quiet one. */
    private static final int TIMES = 12;

    private final Chromium chromium = Chromium.shared();
    private final Stage stage = Stage.ofPages();
    private final String pages = stage.process(Service.TRACKER).url();

    /** @param bytes that came over the wire, all answers' heads and bodies */
    private record Visit(long bytes, long answers, long paint) {}

    @Test
    void the_first_page_of_a_new_browser_is_light_and_quick() {
        var visits = new ArrayList<Visit>();
        do {
            visits.add(visit());
        } while (visits.size() < TIMES && visits.getLast().paint() >= SECOND);
        System.out.println("first visits in new browsers: " + visits);
        assertThat(visits).allSatisfy(visit -> {
            assertThat(visit.answers()).as("page, style sheets and scripts").isGreaterThan(6);
            assertThat(visit.bytes()).isBetween(20_000L, (long) LIMIT);
        });
        assertThat(visits.stream().mapToLong(Visit::paint).min().orElseThrow())
                .isPositive()
                .isLessThan(SECOND);
    }

    @Test
    void what_is_unlikely_to_change_is_kept_by_the_browser() {
        try (var viewer = chromium.person(pages, true, DESK).signsIn("viewer", password())) {
            var asked = new ArrayList<Request>();
            viewer.page.onRequestFinished(asked::add);
            viewer.opens("/inspections");
            viewer.page.waitForLoadState();
            assertThat(asked).isNotEmpty();
            assertThat(bytes(asked)).as("bytes of a second page").isLessThan(LIMIT / 10);
        }
    }

    private Visit visit() {
        try (var viewer = chromium.person(pages, true, DESK)) {
            var asked = new ArrayList<Request>();
            viewer.page.onRequestFinished(asked::add);
            viewer.signsIn("viewer", password());
            viewer.page.waitForLoadState();
            long paint = paint(viewer);
            return new Visit(bytes(asked), asked.size(), paint);
        }
    }

    private static long bytes(List<Request> asked) {
        return List.copyOf(asked).stream()
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    private static long paint(Person person) {
        return ((Number) person.page.evaluate("""
                () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
                    .observe({ type: 'largest-contentful-paint', buffered: true }))""")).longValue();
    }

    private String password() {
        return stage.issuer.passwords().getOrDefault("viewer", "");
    }
}
