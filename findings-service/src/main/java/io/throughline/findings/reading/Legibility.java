package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which pages hold words that can be read. A page without words is a picture; one whose words hardly ever are English
 * ones has a text layer that was made wrongly.
 *
 * @param silent numbers of pages without words
 * @param doubtful numbers of pages whose words make no sense
 */
record Legibility(int pages, List<Integer> silent, List<Integer> doubtful) {

    private static final Set<String> USUAL = Set.of(
            ("the a an of to and in is are for with that this their they it as by on be has have which from at was not or"
                            + " who children authority inspection services")
                    .split(" ", -1));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{So}\\p{Co}]+");
    private static final int ENOUGH_WORDS = 60;
    private static final double FEWEST_USUAL = 0.08;
    private static final double TOO_MANY = 0.2;

    static Legibility of(DocumentText document) {
        var silent = new ArrayList<Integer>();
        var doubtful = new ArrayList<Integer>();
        for (var page : document.pages()) {
            int words = 0;
            int usual = 0;
            for (var line : page.lines()) {
                var word = WORD.matcher(line.text());
                while (word.find()) {
                    words++;
                    usual += USUAL.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
                }
            }
            if (words == 0) {
                silent.add(page.number());
            } else if (words >= ENOUGH_WORDS && usual < words * FEWEST_USUAL) {
                doubtful.add(page.number());
            }
        }
        return new Legibility(document.pages().size(), List.copyOf(silent), List.copyOf(doubtful));
    }

    /** So much of it cannot be read that what was not found may well be there. */
    boolean hidesMuch() {
        return silent.size() + doubtful.size() > pages * TOO_MANY || silent.size() + doubtful.size() == pages;
    }
}
