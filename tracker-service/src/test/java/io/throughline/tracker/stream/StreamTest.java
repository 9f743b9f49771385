package io.throughline.tracker.stream;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
@Timeout(180)
class StreamTest {

    @Inject
    DataSource database;

    private final Letter letter = new Letter();
    private final String reader = Tokens.of(UUID.randomUUID().toString(), "viewer");

    @Test
    void what_happens_is_streamed_as_it_is_in_the_log() throws Exception {
        try (var stream =
                EventStream.open(reader, about(letter.inspection), null).greeted()) {
            assertThat(stream.retry()).isEqualTo("3000");
            String id = Tracker.opened(letter);
            Tracker.assign(id, "owner-a");

            EventStream.Told opened = stream.next();
            EventStream.Told assigned = stream.next();
            assertThat(opened.json().path("type").asText()).endsWith("recommendation-opened.v1");
            assertThat(assigned.json().path("type").asText()).endsWith("recommendation-assigned.v1");
            Tracker.patiently()
                    .untilAsserted(() -> assertThat(EventLog.read("tracker.recommendation.events"))
                            .extracting(record -> record.value())
                            .contains(opened.data(), assigned.data()));
        }
    }

    @Test
    void a_reader_who_is_cut_off_again_and_again_has_everything_once_and_in_order() throws Exception {
        var happenings = new Happenings(database, UUID.randomUUID(), "");
        var seen = new ArrayList<String>();
        var random = new Random(7);
        String last;
        try (var first =
                EventStream.open(reader, about(happenings.inspection()), null).greeted()) {
            last = first.lastId();
        }
        List<String> written;
        try (var writer = Executors.newSingleThreadExecutor()) {
            var writing = writer.submit(() -> happenings.happen(3_000));
            while (seen.size() < 3_000) {
                try (var stream = EventStream.open(reader, about(happenings.inspection()), last)) {
                    for (int n = random.nextInt(400); n >= 0 && seen.size() < 3_000; n--) {
                        seen.add(stream.next().eventId());
                    }
                    last = stream.lastId();
                }
            }
            written = writing.get();
        }
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
        assertThat(polled(about(happenings.inspection()))).isEqualTo(seen);
    }

    @Test
    void who_reads_slowly_gets_everything_and_keeps_nobody_waiting() throws Exception {
        var happenings = new Happenings(database, UUID.randomUUID(), "x".repeat(2_000));
        try (var slow = EventStream.open(reader, about(happenings.inspection()), null)
                        .greeted();
                var quick = EventStream.open(
                                Tokens.of(UUID.randomUUID().toString(), "lead"), about(happenings.inspection()), null)
                        .greeted();
                var aside = Executors.newSingleThreadExecutor()) {
            var quickly = aside.submit(() -> read(quick, 5_000));
            List<String> written = happenings.happen(5_000);
            assertThat(quickly.get()).containsExactlyInAnyOrderElementsOf(written);

            var slowly = read(slow, 5_000);
            while (slowly.size() < 5_000) {
                // Who takes nothing for too long is cut off, and goes on with the last id.
                try (var again = EventStream.open(reader, about(happenings.inspection()), slow.lastId())) {
                    slowly.addAll(read(again, 5_000 - slowly.size()));
                }
            }
            assertThat(slowly).isEqualTo(quickly.get());
        }
    }

    @Test
    void a_stream_ends_with_its_token_and_beats_until_then() throws Exception {
        String token = Tokens.living(Duration.ofSeconds(40), "expiring", "viewer");
        try (var stream = EventStream.open(token, about(UUID.randomUUID()), null)) {
            assertThat(stream.status()).isEqualTo(200);
            new Happenings(database, UUID.randomUUID(), "").happen(1);
            assertThat(stream.next()).isNull();
            assertThat(stream.comments()).isNotEmpty();
        }
    }

    @Test
    void who_was_away_for_too_long_is_told_to_read_again() throws Exception {
        var happenings = new Happenings(database, UUID.randomUUID(), "");
        JsonPath before = changes("limit=1");
        List<String> forgotten = happenings.happen(3);
        Tracker.patiently().until(() -> polled(about(happenings.inspection())).size() == 3);
        String old = changes("limit=1").getString("after");
        forgetAllThereIs();

        try (var stream = EventStream.open(reader, about(happenings.inspection()), old)) {
            assertThat(stream.next().name()).isEqualTo("reset");
            List<String> written = happenings.happen(2);
            assertThat(read(stream, 2))
                    .containsExactlyInAnyOrderElementsOf(written)
                    .doesNotContainAnyElementsOf(forgotten);
        }
        as("viewer")
                .get("/v1/changes?after={cursor}", before.getString("after"))
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:problem-type:stream:gone"));
    }

    @Test
    void changes_are_those_that_were_asked_for() throws Exception {
        String id = Tracker.opened(letter);
        Tracker.assign(id, "owner-a");
        Tracker.patiently().until(() -> polled(about(letter.inspection)).size() == 2);
        String from = placeOfFirst(about(letter.inspection));

        assertThat(polled(about(letter.inspection) + "&type=recommendation-assigned"))
                .hasSize(1);
        assertThat(polled(about(letter.inspection) + "&type=recommendation-assigned&type=recommendation-opened"))
                .hasSize(2);
        assertThat(polled(about(letter.inspection) + "&authority=E08009999")).hasSize(2);
        assertThat(polled(about(letter.inspection) + "&authority=341")).isEmpty();
        assertThat(polled(about(letter.inspection) + "&after=" + from)).hasSize(1);
    }

    @Test
    void few_streams_for_one_client_and_a_closed_one_makes_room() throws Exception {
        var open = new ArrayList<EventStream>();
        try {
            for (int n = 0; n < 6; n++) {
                open.add(EventStream.open(Tokens.of("collector", "viewer"), "", null));
                assertThat(open.getLast().status()).isEqualTo(200);
            }
            as("collector", "viewer")
                    .get("/v1/events")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "15")
                    .body("type", equalTo("urn:problem-type:stream:too-many"));
            open.removeFirst().close();
            Tracker.patiently().untilAsserted(() -> {
                open.add(EventStream.open(Tokens.of("collector", "viewer"), "", null));
                assertThat(open.getLast().status()).isEqualTo(200);
            });
        } finally {
            for (var stream : open) {
                stream.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events?lastEventId=", "/v1/changes?after="})
    void a_place_that_is_none_is_refused_in_words(String path) {
        for (String nonsense : List.of("yesterday", "AAAAAAAAAAAAAAAAAAAAAAAA", "é")) {
            as("viewer")
                    .get(path + nonsense)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem-type:stream:cursor"));
        }
    }

    private static String about(UUID inspection) {
        return "inspectionId=" + inspection;
    }

    private static List<String> read(EventStream stream, int many) throws Exception {
        var seen = new ArrayList<String>();
        while (seen.size() < many) {
            EventStream.Told next = stream.next();
            if (next == null) {
                return seen;
            }
            seen.add(next.eventId());
        }
        return seen;
    }

    private static JsonPath changes(String query) {
        return as("viewer")
                .get("/v1/changes?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** An answer can be empty though more follows: a filter that fits little is walked through piece by piece. */
    private static String placeOfFirst(String query) {
        JsonPath page = changes(query + "&limit=1");
        while (page.getList("items").isEmpty()) {
            assertThat(page.getBoolean("more")).isTrue();
            page = changes(query + "&limit=1&after=" + page.getString("after"));
        }
        return page.getString("after");
    }

    /** The ids of all that polling gives, page by page. */
    private static List<String> polled(String query) {
        var seen = new ArrayList<String>();
        JsonPath page = changes(query + "&limit=200");
        while (true) {
            seen.addAll(page.getList("items.id", String.class));
            if (!page.getBoolean("more")) {
                return seen;
            }
            page = as("viewer")
                    .get(page.getString("links.next"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }
    }

    private void forgetAllThereIs() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from outbox_event where number is not null and sent_at is not null");
        }
    }
}
