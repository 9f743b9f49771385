package io.throughline.tracker.seek;

import io.throughline.tracker.page.Codes;
import io.throughline.tracker.source.Gap;
import java.util.List;

/** What values are called: a council by its name, a code by its words. */
record Names(List<Gap> known) {

    public String of(String value) {
        for (Gap gap : known) {
            String name = gap.authority();
            if (value.equals(gap.dfeCode()) && name != null) {
                return name;
            }
        }
        return Codes.words(value);
    }
}
