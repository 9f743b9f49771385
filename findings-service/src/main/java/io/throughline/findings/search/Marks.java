package io.throughline.findings.search;

import io.throughline.findings.search.Answer.Mark;
import java.util.ArrayList;
import java.util.List;

/** Turns a text in which the database has marked what was found into places of the plain text. */
final class Marks {

    /** Characters that no report's text holds. */
    static final char START = '\uE000';

    static final char STOP = '\uE001';

    private Marks() {}

    static List<Mark> in(String marked) {
        var marks = new ArrayList<Mark>();
        int plain = 0;
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == START) {
                start = plain;
            } else if (c == STOP) {
                marks.add(new Mark(start, plain));
            } else {
                plain++;
            }
        }
        return marks;
    }
}
