package io.throughline.tracker.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an import reads, and the headings that it is guessed from. */
enum Column {
    RECOMMENDATION_ID("recommendation id"),
    REFERENCE(
            "reference",
            "ref",
            "recommendation ref",
            "recommendation reference",
            "recommendation number",
            "no",
            "number"),
    RECOMMENDATION(
            "recommendation",
            "area for improvement",
            "priority action",
            "inspection finding",
            "finding",
            "what inspectors asked for"),
    ACTION_ID("action id"),
    ACTION("action", "actions", "action required", "what we will do", "task", "activity", "improvement action"),
    OWNER(
            "owner",
            "action owner",
            "lead",
            "responsible",
            "responsible officer",
            "lead officer",
            "who",
            "responsible person"),
    DUE_DATE("due date", "due", "deadline", "target date", "completion date", "by when", "timescale", "date due");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** The heading that is most likely this; the earlier in the list of guesses the likelier. */
    Optional<String> guess(List<String> found) {
        return headings.stream()
                .flatMap(
                        guess -> found.stream().filter(heading -> plain(heading).equals(guess)))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
    }
}
