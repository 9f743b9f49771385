package io.throughline.inspections.report;

import io.throughline.inspections.reference.ReferenceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names of people in a list of people, between their titles and posts. */
final class Names {

    /** A post of whoever inspects; in brackets or without. */
    static final Pattern POST = Prose.phrase("\\(?(?:"
            + ReferenceFile.rows(Names.class, "posts.csv").stream()
                    .map(row -> "(?:" + row.getField("post") + ")")
                    .collect(Collectors.joining("|"))
            + ")\\)?");

    private static final Pattern BETWEEN = Pattern.compile(
            "[|,;•]|(?<=\\p{Ll})\\.\\s|\\.$|&| - |(?i:\\b(?:and|with|alongside|(?:accompanied|supported|assisted|joined) by|together)\\b)");
    private static final Pattern HONORIFIC =
            Pattern.compile("^(?:Mrs?|Ms|Miss|Mx|Dr|Sir|Dame|Professor|Prof|Rev)\\b\\.?\\s+", Pattern.CASE_INSENSITIVE);
    /** Capitalised as names are, but words that stand after a list of people. */
    private static final String NO_NAME =
            "(?!(?:The|Judgements?|Grade|Contents|Summary|Findings|Overall|Inspections?|Information|Executive|Children|Services?|Age|Published|Report|Reference|Recommendations)\\b)";

    private static final String CAPITALISED = NO_NAME + "\\p{Lu}(?:\\.|[\\p{L}'-]*)";
    static final Pattern NAME = Pattern.compile(CAPITALISED + "(?: (?:" + CAPITALISED
            + "|de|da|del|den|der|van|von|la|le|bin|al|ap|[dl]'\\p{Lu}[\\p{L}-]+))+");
    private static final Pattern PART_OF_NAME = Pattern.compile("(?:" + CAPITALISED + "\\s*){1,5}");

    private Names() {}

    /** The names at the beginning of some words, up to the first part that is none. */
    static List<String> in(String words) {
        var names = new ArrayList<String>();
        for (String name : parts(words).toList()) {
            boolean before = names.isEmpty() && name.chars().noneMatch(Character::isUpperCase);
            boolean lone = name.indexOf(' ') < 0 && Character.isUpperCase(name.charAt(0));
            if (before || lone) {
                continue;
            }
            if (!isName(name)) {
                break;
            }
            names.add(name);
        }
        return names;
    }

    /** Whether a line holds nothing but names, of which the first or the last may have been torn. */
    static boolean areAllOf(String line) {
        return !line.isBlank()
                && parts(line).allMatch(part -> PART_OF_NAME.matcher(part).matches());
    }

    static boolean isName(String words) {
        int count = words.split(" ", -1).length;
        return count <= 5 && NAME.matcher(words).matches();
    }

    private static Stream<String> parts(String words) {
        String spaced = words.replaceAll("\\s+", " ").replaceAll("(?<=\\p{L})- (?=\\p{Lu})", "-");
        return BETWEEN.splitAsStream(POST.matcher(spaced).replaceAll(" | "))
                .map(part -> HONORIFIC.matcher(part.strip()).replaceFirst("").strip())
                .filter(part -> !part.isEmpty());
    }
}
