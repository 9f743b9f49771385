package io.throughline.findings.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says whether a sentence is a verdict on something earlier, and which ({@code verdict.cues}). */
final class Cues {

    private static final Cues STANDARD = new Cues();
    private static final int LONGEST = 600;
    private static final List<Outcome> ORDER =
            List.of(Outcome.DECLINED, Outcome.PARTLY, Outcome.NOT_ADDRESSED, Outcome.ADDRESSED);
    /** A decline that was turned round is no decline. */
    private static final Pattern TURNED = Pattern.compile("\\bfurther deterioration\\b.{0,120}\\baccelerated");

    private final Map<String, List<Pattern>> cues = new HashMap<>();

    private Cues() {
        try (var in = Cues.class.getResourceAsStream("verdict.cues")) {
            new String(Objects.requireNonNull(in, "verdict.cues").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        cues.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                .add(Pattern.compile(line.substring(colon + 2)));
    }

    static Cues standard() {
        return STANDARD;
    }

    Optional<Outcome> of(String sentence) {
        String plain = sentence.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.length() > LONGEST || !holds("EARLIER", plain) || holds("NEVER", plain)) {
            return Optional.empty();
        }
        return ORDER.stream()
                .filter(outcome ->
                        outcome != Outcome.DECLINED || !TURNED.matcher(plain).find())
                .filter(outcome -> holds(outcome.name(), plain))
                .findFirst();
    }

    private boolean holds(String kind, String plain) {
        return cues.getOrDefault(kind, List.of()).stream()
                .anyMatch(cue -> cue.matcher(plain).find());
    }
}
