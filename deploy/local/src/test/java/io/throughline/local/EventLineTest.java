package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class EventLineTest {

    @Test
    void a_finding_shows_what_happened_to_whom_in_which_words() throws JsonProcessingException {
        var line = line("""
                {"type":"io.throughline.findings.finding-recorded.v1","subject":"01936f2e-1111-7000-8000-0000deadbeef",
                 "time":"2026-01-05T10:15:30.250Z","data":{"finding":{"status":"RECORDED","kind":"FINDING","reference":"7",
                 "authority":{"name":"Ambermouth City Council"},"text":"Caseloads are too high."}}}""");

        assertThat(line)
                .contains(":15:30.250  finding-recorded ", " Ambermouth City Council ", "…deadbeef")
                .endsWith("RECORDED FINDING 7 Caseloads are too high.");
    }

    @Test
    void a_reading_shows_its_counts() throws JsonProcessingException {
        var line = line("""
                {"type":"io.throughline.findings.reading-completed.v1","subject":"1","time":"2026-01-05T10:15:30Z",
                 "data":{"authority":{"name":"Thornley Vale Council"},"findings":9,"recommendations":4}}""");

        assertThat(line).endsWith("9 findings, 4 recommendations");
    }

    @Test
    void an_event_of_an_unknown_shape_is_shown_all_the_same() throws JsonProcessingException {
        assertThat(line("{\"type\":\"else\",\"time\":\"whenever\"}")).contains("whenever", "else");
    }

    private static String line(String event) throws JsonProcessingException {
        return EventLine.of(new ObjectMapper().readTree(event));
    }
}
