package io.throughline.inspections.report;

import io.throughline.inspections.authority.Authorities;
import io.throughline.inspections.authority.Mention;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which body was inspected: the one in the title, else above it, else the one that is named most. */
final class AuthorityReader {

    private static final Pattern END_OF_TITLE = Pattern.compile(
            "(?i)inspection\\s+dates?|dates?\\s+of|lead\\s+inspector|reporting\\s+inspector|this\\s+(?:letter|inspection)|\\bbetween\\b|\\bdear\\b|\\n\\s*\\n|[.]\\s*\\n|published|age\\s+group");
    private static final int LONGEST_TITLE = 400;

    private final Authorities authorities;

    AuthorityReader(Authorities authorities) {
        this.authorities = authorities;
    }

    record Found(Mention mention, boolean inTitle) {}

    Optional<Found> read(Prose prose, Title title, @Nullable LocalDate day) {
        String head = prose.head();
        String rest = head.substring(title.start());
        var end = END_OF_TITLE.matcher(rest);
        int titleEnd = Math.min(end.find(title.end() - title.start()) ? end.start() : rest.length(), LONGEST_TITLE);
        return first(rest.substring(0, Math.min(titleEnd, rest.length())), day)
                .or(() -> isLetter(head) ? Optional.empty() : first(head.substring(0, title.start()), day))
                .map(mention -> new Found(mention, true))
                .or(() -> mostNamed(head, day).map(mention -> new Found(mention, false)))
                .or(() -> mostNamed(prose.text(), day).map(mention -> new Found(mention, false)));
    }

    private static boolean isLetter(String head) {
        return Prose.SALUTATION.matcher(head).find();
    }

    private Optional<Mention> first(String where, @Nullable LocalDate day) {
        return authorities.mentionsIn(where, day).findFirst();
    }

    private Optional<Mention> mostNamed(String where, @Nullable LocalDate day) {
        return authorities
                .mentionsIn(where, day)
                .collect(Collectors.groupingBy(mention -> mention.authority().dfeCode()))
                .values()
                .stream()
                .max(Comparator.comparingInt((List<Mention> named) -> named.size())
                        .thenComparingInt(named -> -named.getFirst().start()))
                .map(List::getFirst);
    }
}
