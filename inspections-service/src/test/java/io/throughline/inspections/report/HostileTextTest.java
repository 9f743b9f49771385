package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to send a pattern astray: each is read, or refused, soon. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1, ",
                "1 May and ",
                "Inspection date: 1-",
                "the ",
                "the experiences and progress of care requires improvement ",
                "Lead inspector: A B, ",
                "Lead inspector\n",
                "HMI lead ",
                "_a",
                "[a",
                "**a ",
                "<!-- ",
                "\n",
                "\f",
                "Dear ",
                "Yours sincerely\n",
                "Record of main findings\n",
                "good ",
                "The London Borough of ",
                "Inspection of services for ",
                "he said ",
            })
    @Timeout(60)
    void a_text_that_repeats_one_thing_does_no_harm(String part) {
        String content = "Ambermouth ".repeat(20) + "\n" + part.repeat(300_000 / part.length());

        var text = ReportDocument.of(
                        content.getBytes(UTF_8), "letter.txt", new ReportLimits(25_000_000, 1_000_000, 200_000_000))
                .text();

        assertThat(SampleLetters.read(text).kind()).isNotNull();
    }
}
