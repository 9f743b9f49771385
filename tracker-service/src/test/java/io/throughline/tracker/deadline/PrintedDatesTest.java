package io.throughline.tracker.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * Letters print the day by which the written statement is wanted: most often exactly 70 working days after the letter came
 * out, in others a little less, since the council had it earlier. One counts in weeks of its own.
 */
class PrintedDatesTest {

    private static final Path REPORTS = Path.of("..", "..", "shared", "reports");
    private static final String DAY =
            "0?(\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October"
                    + "|November|December) 20\\d\\d)";
    private static final Pattern PUBLISHED = Pattern.compile(DAY);
    private static final Pattern WANTED =
            Pattern.compile("(?i)written statement of (?:proposed )?action to .{0,120}?by " + DAY);

    @Test
    void the_dates_that_letters_print_are_those_that_the_rule_gives() throws IOException {
        Path reports = Files.isDirectory(REPORTS) ? REPORTS : Path.of("..").resolve(REPORTS);
        assumeTrue(Files.isDirectory(reports), "skipped: there are no published letters beside this repository");
        Map<String, Integer> counted = new TreeMap<>();
        try (var letters = Files.newDirectoryStream(reports, "*_jtai_*.pdf")) {
            for (Path letter : letters) {
                String text = text(letter);
                Matcher wanted = WANTED.matcher(text);
                if (wanted.find()) {
                    counted.put(letter.getFileName().toString(), WorkingDays.between(published(text), day(wanted)));
                }
            }
        }
        System.out.printf("printed dates, in working days after publication: %s%n", counted);
        assumeTrue(!counted.isEmpty(), "skipped: none of the letters prints a date");
        long exactly = counted.values().stream().filter(days -> days == 70).count();
        assertThat(counted.values()).allMatch(days -> days <= 70);
        assertThat(exactly).isGreaterThanOrEqualTo(counted.size() / 2);
        assertThat(counted.values().stream().filter(days -> days >= 62).count())
                .isGreaterThanOrEqualTo(counted.size() - 1L);
    }

    private static LocalDate published(String text) {
        Matcher printed = PUBLISHED.matcher(text);
        assertThat(printed.find()).isTrue();
        return day(printed);
    }

    private static LocalDate day(Matcher printed) {
        return LocalDate.parse(printed.group(1), DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    private static String text(Path letter) throws IOException {
        try (var document = Loader.loadPDF(letter.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
