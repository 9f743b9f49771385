package io.throughline.tracker.years;

import io.throughline.tracker.page.Codes;
import io.throughline.tracker.sheet.Book;
import io.throughline.tracker.sheet.Table;
import io.throughline.tracker.source.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judgements by area over the years, a row each. */
final class JudgementTable {

    private JudgementTable() {}

    static Book of(Timeline timeline) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var inspected : timeline.graded()) {
            for (var line : timeline.areas()) {
                var point = line.at(inspected.id());
                if (point != null) {
                    rows.add(Arrays.<@Nullable Object>asList(
                            Codes.words(inspected.kind()),
                            inspected.on(),
                            Codes.words(line.area()),
                            Codes.words(point.grade()),
                            point.note()));
                }
            }
        }
        var table = new Table(
                "Judgements",
                "What each area was judged to be; where that cannot be compared with the one before, it says so.",
                List.of("Inspection", "On", "Area", "Judgement", "Not comparable"),
                rows);
        return new Book("Judgements by area", List.of(), List.of(table));
    }
}
