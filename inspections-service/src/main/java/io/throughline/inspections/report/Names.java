package io.throughline.inspections.report;

import io.throughline.inspections.reference.ReferenceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names of people in a list of people, between their titles and posts. */
final class Names {

    private static final Pattern POST = Prose.phrase(ReferenceFile.rows(Names.class, "posts.csv").stream()
            .map(row -> "(?:" + row.getField("post") + ")")
            .collect(Collectors.joining("|")));

    private static final Pattern HONORIFIC =
            Pattern.compile("^(?:Mrs?|Ms|Miss|Mx|Dr|Sir|Dame|Professor|Prof|Rev)\\b\\.?\\s+", Pattern.CASE_INSENSITIVE);

    private static final String CAPITALISED = "\\p{Lu}[\\p{L}'-]*\\.?";
    private static final Pattern NAME = Pattern.compile(
            CAPITALISED + "(?: (?:" + CAPITALISED + "|de|da|del|den|der|van|von|la|le|bin|al|O'\\p{Lu}\\p{L}+))+");

    private Names() {}

    /** The names at the beginning of some words, up to the first part that is none. */
    static List<String> in(String words) {
        var names = new ArrayList<String>();
        String spaced = words.replaceAll("\\s+", " ").replaceAll("(?<=\\p{L})- (?=\\p{Lu})", "-");
        for (String part : POST.matcher(spaced).replaceAll(" | ").split("[|,;•]|\\band\\b|\\. |\\.$|&| - ", -1)) {
            String name = HONORIFIC.matcher(part.strip()).replaceFirst("").strip();
            if (name.isEmpty()) {
                continue;
            }
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

    static boolean isName(String words) {
        int count = words.split(" ", -1).length;
        return count <= 5 && NAME.matcher(words).matches();
    }
}
