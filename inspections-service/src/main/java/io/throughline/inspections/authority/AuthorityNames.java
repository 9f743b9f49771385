package io.throughline.inspections.authority;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds bodies by the names that documents print, with whatever words for a council stand around them. */
final class AuthorityNames {

    private static final String STYLE_BEFORE =
            "(?:[Tt]he\\s+)?(?:(?:London\\s+Borough|Royal\\s+Borough|Metropolitan\\s+Borough|City|County|Borough)\\s+of\\s+)?";

    private static final String STYLE_AFTER =
            "(?:\\s+(?:City|County|Borough|Metropolitan|District|Unitary|London|Combined|and)\\b){0,5}\\s+(?:Council|Corporation|Authority)\\b";

    private final Map<String, List<Authority>> byName;
    private final Map<String, String> spelling;
    private final Pattern anywhere;

    AuthorityNames(List<Authority> authorities) {
        byName = authorities.stream()
                .flatMap(authority -> names(authority).map(name -> Map.entry(key(name), authority)))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        spelling = authorities.stream()
                .flatMap(AuthorityNames::names)
                .collect(Collectors.toMap(AuthorityNames::key, name -> name, (first, second) -> first));
        String longestFirst = authorities.stream()
                .flatMap(AuthorityNames::names)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(AuthorityNames::printedAs)
                .collect(Collectors.joining("|"));
        anywhere = Pattern.compile(
                "(?<![\\w-])" + STYLE_BEFORE + "(?<name>" + longestFirst + ")(?![\\w-])(?:" + STYLE_AFTER + ")?");
    }

    /** All bodies that bear a name, whatever style of council stands around it. */
    List<Authority> named(String printed) {
        Matcher found = anywhere.matcher(printed.strip());
        return found.lookingAt() ? byName.getOrDefault(key(found.group("name")), List.of()) : List.of();
    }

    /** A name as reference data spell it. */
    String spelt(String printed) {
        Matcher found = anywhere.matcher(printed.strip());
        return found.lookingAt() ? spelling.getOrDefault(key(found.group("name")), printed) : printed;
    }

    record Hit(List<Authority> authorities, String name, String printed, int start) {}

    Stream<Hit> in(CharSequence text) {
        return anywhere.matcher(text)
                .results()
                .map(found -> new Hit(
                        byName.getOrDefault(key(found.group("name")), List.of()),
                        spelling.getOrDefault(key(found.group("name")), found.group("name")),
                        found.group().replaceAll("\\s+", " ").replaceFirst("^[Tt]he ", ""),
                        found.start()));
    }

    private static Stream<String> names(Authority authority) {
        return Stream.concat(Stream.of(authority.name()), authority.otherNames().stream());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z]", "");
    }

    /** Any white space, "&" for "and", hyphens or none, commas or none. */
    private static String printedAs(String name) {
        return Stream.of(name.split("[\\s-]+"))
                .map(word -> switch (word) {
                    case "and" -> "(?:and|&)";
                    case "upon", "Upon" -> "[Uu]pon";
                    default -> Pattern.quote(word).replace(",", "\\E,?\\Q").replace(".", "\\E\\.?\\Q");
                })
                .collect(Collectors.joining(",?[\\s-]+"));
    }
}
