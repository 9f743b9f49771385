package io.throughline.inspections.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a letter is signed: by one person, or in a table with everybody's post beside or below their name. */
record Signature(List<Signed> signed) {

    /** @param post the words that stand after a name, in lower case; empty where none do */
    record Signed(String name, String post) {

        boolean inspected() {
            return post.matches(".*(?:inspector|hmi|\\boi\\b).*")
                    && !OFFICE.matcher(post).find();
        }

        boolean led() {
            return inspected() && post.contains("lead");
        }

        Signed and(String morePost) {
            return new Signed(name, post + " " + morePost.toLowerCase(Locale.ROOT));
        }
    }

    static final Pattern FAREWELL = Pattern.compile("(?i)yours\\s+(?:sincerely|faithfully)[,.]?\\s+");
    /** Posts of those who sign for an inspectorate and were not there. */
    private static final Pattern OFFICE = Prose.phrase(
            "(?:(?:regional|national|deputy|interim|acting|executive|head|chief) )+(?:director|inspector|commissioner)[^\\n]*");

    private static final Pattern ANY_POST =
            Pattern.compile("(?:" + OFFICE.pattern() + ")|(?:" + Names.POST.pattern() + ")", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 1_500;

    static Signature of(String text) {
        var farewell = FAREWELL.matcher(text);
        int end = -1;
        while (farewell.find()) {
            end = farewell.end();
        }
        var signed = new ArrayList<Signed>();
        if (end >= 0) {
            text.substring(end, Math.min(text.length(), end + LONGEST)).lines().forEach(line -> read(line, signed));
        }
        return new Signature(signed);
    }

    /** Whoever signed first. */
    Optional<String> signatory() {
        return signed.stream().map(Signed::name).findFirst();
    }

    /** Those who signed as inspectors, whoever led before the others. */
    Team team() {
        return Team.of(Stream.concat(
                        signed.stream().filter(Signed::led), signed.stream().filter(Signed::inspected))
                .map(Signed::name)
                .toList());
    }

    private static void read(String line, List<Signed> signed) {
        var post = ANY_POST.matcher(line);
        int from = 0;
        while (post.find()) {
            names(line.substring(from, post.start()), signed);
            if (!signed.isEmpty()) {
                signed.add(signed.removeLast().and(post.group()));
            }
            from = post.end();
        }
        names(line.substring(from), signed);
    }

    private static void names(String words, List<Signed> signed) {
        Names.in(words).forEach(name -> signed.add(new Signed(name, "")));
    }
}
