package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An owner who plans one action after another: small writes, each with an event that two other services want to know. */
final class Actions {

    final List<String> recommendations;
    private final AtomicInteger planned = new AtomicInteger();

    private Actions(List<String> recommendations) {
        this.recommendations = recommendations;
    }

    /** Of the recommendations of a letter that was sent. */
    static Actions about(Stage stage, List<String> inspections) throws IOException {
        var officer = stage.caller("olive", "officer");
        var lead = stage.caller("lena", "lead");
        var opened = inspections.stream()
                .flatMap(inspection -> opened(officer, inspection).stream())
                .toList();
        for (var id : opened) {
            var here = "/v1/recommendations/" + id;
            var given = lead.write(
                    "PUT",
                    Service.TRACKER,
                    here + "/owner",
                    "{\"owner\":\"omar\"}",
                    "If-Match",
                    officer.get(Service.TRACKER, here).etag());
            assertThat(given.isDone()).as("%s", given).isTrue();
        }
        return new Actions(opened);
    }

    private static List<String> opened(Caller officer, String inspection) {
        return await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(
                        () -> officer.all(Service.TRACKER, "/v1/recommendations?inspectionId=" + inspection).stream()
                                .map(one -> one.get("id").asText())
                                .toList(),
                        ids -> ids.size() == Letters.ASKED);
    }

    Answer plan(Caller owner) throws IOException {
        int n = planned.getAndIncrement();
        var recommendation = recommendations.get(n % recommendations.size());
        return owner.write("POST", Service.TRACKER, "/v1/recommendations/" + recommendation + "/actions", """
                {"title":"One more team manager, number %d","dueDate":"%s"}""".formatted(
                        n, LocalDate.now(ZoneOffset.UTC).plusDays(90)));
    }

    int planned() {
        return planned.get();
    }
}
