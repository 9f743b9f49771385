package io.throughline.findings.reading;

import static io.throughline.findings.reading.ItemKind.PRIORITY_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of responsible bodies in text that was scraped with its columns side by side. */
class ScrapedTableTest {

    private static final String LETTER = """
            Area SEND inspection of Ambermouth Local Area Partnership

            What is it like to be a child or young person with SEND in Ambermouth?

            Children wait too long for their needs to be assessed.

            Responsible body               Areas for priority action
            Ambermouth Council             Leaders should cooperate to shorten the time for
            and NHS Ambermouth             which families wait, in particular:
            ICB                                • the time until a plan is issued
                                               • the time until it is reviewed.
            Ambermouth Council             Leaders must see to it that plans are accurate.
            and NHS Ambermouth
            ICB

            Local area partnership details

            Ambermouth Council             NHS Ambermouth
            """;

    @Test
    void each_row_is_one_request_of_the_body_beside_it() {
        var asked = ReportReader.read(Letters.plain(null, LETTER), null).items().stream()
                .filter(item -> item.kind() == PRIORITY_ACTION)
                .toList();

        assertThat(asked)
                .extracting(item -> item.citation().text())
                .containsExactly(
                        "Leaders should cooperate to shorten the time for which families wait, in particular: the time until"
                                + " a plan is issued the time until it is reviewed.",
                        "Leaders must see to it that plans are accurate.");
        assertThat(asked).extracting(ReadItem::addressee).containsOnly("Ambermouth Council and NHS Ambermouth ICB");
    }
}
