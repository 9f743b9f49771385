package io.throughline.tracker.board;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Exceptions;
import io.throughline.tracker.Letter;
import io.throughline.tracker.MovableClock;
import io.throughline.tracker.Tracker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the board, the list and the gaps say of a day is what a replay of the log up to that day says. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class AsAtTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 20_260_331;
    private static final String OWNER = "owner-a";

    private final Letter letter = new Letter();
    private final Random random = new Random(SEED);

    @AfterEach
    void today() {
        MovableClock.back();
    }

    @Test
    void any_day_is_as_a_replay_of_the_log_says() {
        LocalDate first = MovableClock.today();
        List<String> asked = severalAreAsked();
        for (int step = 0; step < 60; step++) {
            MovableClock.forward(Duration.ofHours(random.nextInt(60)));
            something(asked.get(random.nextInt(asked.size())));
        }
        LocalDate last = MovableClock.today();
        List<JsonNode> log = logged();

        for (LocalDate day = first.minusDays(1); day.isBefore(last); day = day.plusDays(3)) {
            Map<String, String> replayed = replay(log, day);
            assertThat(listed(day)).as("the list as at %s", day).isEqualTo(replayed);
            assertThat(onBoard(day)).as("the board as at %s", day).isEqualTo(counted(replayed));
            assertThat(gap(day)).as("the gaps as at %s", day).isEqualTo(gapOf(replayed, day));
        }
        assertThat(replay(log, last).values()).as("much has happened").hasSizeGreaterThan(3);
    }

    /** Whatever comes of it: what is refused changes nothing. */
    private void something(String id) {
        List<Consumer<String>> all = List.of(
                one -> Tracker.claim(one, OWNER),
                one -> Tracker.claim(one, OWNER),
                one -> Tracker.verification(one, "RETURNED", "moderator"),
                one -> Tracker.verification(one, "ACCEPTED", "moderator"),
                one -> Tracker.verification(one, "ACCEPTED", "moderator"),
                one -> Tracker.why("moderator", one, "closure", "Done."),
                one -> Tracker.why("moderator", one, "closure", "Done."),
                one -> Tracker.why("moderator", one, "reopening", "Not done."),
                one -> Exceptions.ask(
                        one, OWNER, MovableClock.today().plusDays(40).toString(), "action-owner"),
                one -> Exceptions.decide(one, "lead", "approval"),
                one -> Exceptions.decide(one, "lead", "end"));
        all.get(random.nextInt(all.size())).accept(id);
    }

    private List<String> severalAreAsked() {
        for (int number = 0; number < 6; number++) {
            letter.says(letter.asks()
                    .deadline("by " + Tracker.printed(15 * number - 5))
                    .recorded(1));
        }
        List<String> asked = Tracker.patiently()
                .until(
                        () -> Tracker.recommendations(letter.inspection).getList("items.id", String.class),
                        all -> all.size() == 6);
        for (String id : asked) {
            Tracker.assign(id, OWNER);
            Tracker.report(OWNER, Tracker.planned(id, OWNER), "progress").then().statusCode(200);
        }
        return asked;
    }

    /** All that was said of this letter; the last of it is waited for. */
    private List<JsonNode> logged() {
        Map<String, Integer> versions = Tracker.recommendations(letter.inspection).getList("items", Map.class).stream()
                .collect(Collectors.toMap(one -> (String) one.get("id"), one -> (Integer) one.get("version")));
        return Tracker.patiently()
                .until(
                        () -> EventLog.read("tracker.recommendation.events").stream()
                                .filter(event -> letter.inspection.toString().equals(event.key()))
                                .map(event -> json(event.value()))
                                .toList(),
                        all -> all.size()
                                == versions.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum());
    }

    private static Map<String, String> replay(List<JsonNode> log, LocalDate day) {
        Instant over = day.plusDays(1).atStartOfDay(ZoneId.of("Europe/London")).toInstant();
        var states = new TreeMap<String, String>();
        log.stream()
                .filter(event -> Instant.parse(event.path("time").asText()).isBefore(over))
                .forEach(event -> states.put(
                        event.path("subject").asText(),
                        event.at("/data/recommendation/status").asText() + " "
                                + event.at("/data/recommendation/version").asInt() + " "
                                + event.at("/data/recommendation/deadline/due").asText()));
        return states;
    }

    private Map<String, String> listed(LocalDate day) {
        var items = get("/v1/recommendations?limit=200&inspectionId=" + letter.inspection + "&asAt=" + day)
                .getList("items", Map.class);
        return items.stream()
                .collect(Collectors.toMap(
                        one -> (String) one.get("id"),
                        one -> one.get("status") + " " + one.get("version") + " "
                                + ((Map<?, ?>) Objects.requireNonNull(one.get("deadline"))).get("due"),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private List<String> onBoard(LocalDate day) {
        return get("/v1/board?inspectionId=" + letter.inspection + "&asAt=" + day)
                .<String>getList("facets.find { it.by == 'status' }.counts.collect { it.value + ' ' + it.count }")
                .stream()
                .sorted()
                .toList();
    }

    private static List<String> counted(Map<String, String> states) {
        return states.values().stream()
                .collect(Collectors.groupingBy(state -> state.replaceFirst(" .*", ""), Collectors.counting()))
                .entrySet()
                .stream()
                .map(status -> status.getKey() + " " + status.getValue())
                .sorted()
                .toList();
    }

    private List<Integer> gap(LocalDate day) {
        JsonPath gaps = get("/v1/gaps?by=inspection&asAt=" + day);
        String here = "items.find { it.inspectionId == '" + letter.inspection + "' }";
        if (gaps.get(here) == null) {
            return List.of(0, 0, 0, 0, 0);
        }
        return List.of(
                gaps.getInt(here + ".asked"),
                gaps.getInt(here + ".gap"),
                gaps.getInt(here + ".closed"),
                gaps.getInt(here + ".excepted"),
                gaps.getInt(here + ".late"));
    }

    private static List<Integer> gapOf(Map<String, String> states, LocalDate day) {
        long late = states.values().stream()
                .map(state -> state.split(" "))
                .filter(state -> List.of("OPENED", "PLANNED", "IN_PROGRESS").contains(state[0]))
                .filter(state -> LocalDate.parse(state[2]).isBefore(day))
                .count();
        var statuses = new ArrayList<>(states.values());
        statuses.replaceAll(state -> state.replaceFirst(" .*", ""));
        return List.of(
                statuses.size(),
                java.util.Collections.frequency(statuses, "CLAIMED"),
                java.util.Collections.frequency(statuses, "CLOSED"),
                java.util.Collections.frequency(statuses, "EXCEPTED"),
                (int) late);
    }

    private static JsonPath get(String path) {
        return as("viewer").get(path).then().statusCode(200).extract().jsonPath();
    }

    private static JsonNode json(String event) {
        try {
            return JSON.readTree(event);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
