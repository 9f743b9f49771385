package io.throughline.findings.likeness;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that inspectors worry about.
 *
 * @param weight how much sharing it says
 * @param pins whether it says who or which step is meant, so that the lack of it on one side tells against likeness
 * @param phrases each one or more runs of words that must occur in one sentence
 */
record Concern(int number, String name, double weight, boolean pins, List<List<List<String>>> phrases) {

    /** What only takes words away from others. */
    static final String NOTHING = "-";

    /** Of a line of the lexicon. */
    static Concern of(int number, String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split("\\*", 2);
        boolean pins = head[0].strip().endsWith("!");
        var phrases = Arrays.stream(line.substring(colon + 1).split(","))
                .map(phrase -> Arrays.stream(phrase.split("\\+")).map(Words::of).toList())
                .toList();
        return new Concern(
                number,
                head[0].replace('!', ' ').strip(),
                head.length == 1 ? 1 : Double.parseDouble(head[1].strip()),
                pins,
                phrases);
    }

    boolean counts() {
        return !name.equals(NOTHING);
    }
}
