package io.throughline.findings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a text looks like, reading it ends, and what it gives stands in the text. */
class ReadingAnythingTest {

    private static final int TIMES = 60;

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void torn_and_shuffled_letters_are_read_without_harm(ReportKind kind) {
        var random = new Random(kind.name().length());
        for (int time = 0; time < TIMES; time++) {
            for (var letter : List.of("ilacs.printed", "jtai.printed", "slac.txt", "monitoring-visit.txt")) {
                var whole = letter.endsWith(".printed")
                        ? Letters.printedFile(null, letter)
                        : Letters.plainFile(null, letter);
                var torn = torn(whole, random);
                String canonical = torn.canonical();

                assertThat(ReportReader.read(torn, kind.name()).items())
                        .allSatisfy(item ->
                                assertThat(item.citation().standsIn(canonical)).isTrue());
            }
        }
    }

    @Test
    void a_text_without_an_end_is_read_in_reasonable_time() {
        var endless = Letters.plain("SLAC", "Quality of provision\n\n1. " + "although some, ".repeat(40_000));

        assertThat(ReportReader.read(endless, "SLAC").items()).hasSize(1);
    }

    @Test
    void nothing_is_read_from_nothing() {
        assertThat(ReportReader.read(new DocumentText(null, List.of()), null).items())
                .isEmpty();
        assertThat(ReportReader.read(Letters.plain(null, "\f\f\n \n"), "ILACS").items())
                .isEmpty();
    }

    private static DocumentText torn(DocumentText whole, Random random) {
        var pages = new ArrayList<DocumentText.Page>();
        int at = 0;
        for (var page : whole.pages()) {
            var lines = new ArrayList<DocumentText.Line>();
            var order = new ArrayList<>(page.lines());
            if (random.nextInt(4) == 0) {
                Collections.shuffle(order, random);
            }
            for (var line : order) {
                String text = changed(line.text(), random);
                float size = random.nextInt(10) == 0 ? 0 : line.size();
                float x = random.nextInt(10) == 0 ? random.nextFloat() * 600 : line.x();
                lines.add(new DocumentText.Line(
                        at,
                        at + text.length(),
                        text,
                        x,
                        line.y(),
                        line.width(),
                        size,
                        line.bold() ^ random.nextInt(12) == 0));
                at += text.length() + 1;
            }
            pages.add(new DocumentText.Page(page.number(), page.width(), page.height(), lines));
        }
        return new DocumentText(null, pages);
    }

    private static String changed(String text, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> text.substring(0, text.length() / 2);
            case 2 -> random.nextInt(99) + ". " + text;
            case 3 -> "• " + text;
            case 4 -> text + ":";
            case 5 -> "**" + text + "**";
            case 6 -> "•";
            default -> text;
        };
    }
}
