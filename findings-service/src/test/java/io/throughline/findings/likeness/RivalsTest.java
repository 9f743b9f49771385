package io.throughline.findings.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTest {

    private static final Gist LATER = gist("Reduce the caseloads of social workers, so that children are seen often.");
    private static final Gist EARLIER = gist("Ensure that social workers' caseloads are reduced.");
    private static final Gist AS_LIKE = gist("Caseloads of social workers should be brought down.");
    private static final Gist OTHER = gist("Improve the dental care of children in care.");

    @Test
    void two_texts_are_less_likely_the_same_where_another_of_the_earlier_report_is_as_like() {
        assertThat(score(List.of(LATER), 1, List.of(EARLIER, AS_LIKE)))
                .isLessThan(score(List.of(LATER), 1, List.of(EARLIER, OTHER)))
                .isPositive();
    }

    @Test
    void and_where_another_of_the_later_report_is() {
        assertThat(score(List.of(LATER, AS_LIKE), 2, List.of(EARLIER)))
                .isLessThan(score(List.of(LATER, OTHER), 2, List.of(EARLIER)))
                .isPositive();
    }

    @Test
    void a_statement_of_the_later_report_takes_nothing_from_what_it_asks_for() {
        assertThat(score(List.of(LATER, AS_LIKE), 1, List.of(EARLIER)))
                .isEqualTo(score(List.of(LATER), 1, List.of(EARLIER)));
    }

    @Test
    void what_has_nothing_in_common_has_no_rivals_either() {
        var rivals = new Rivals(List.of(LATER), 1, List.of(OTHER), ReportFocus.of(List.of(OTHER)));

        assertThat(rivals.likeness(0, 0, 0)).isEqualTo(Likeness.NONE);
    }

    private static double score(List<Gist> later, int asked, List<Gist> earlier) {
        return new Rivals(later, asked, earlier, ReportFocus.of(List.of())).score(0, 0);
    }

    private static Gist gist(String text) {
        return Gist.of(text, List.of());
    }
}
