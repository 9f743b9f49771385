package io.throughline.findings.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How reports of a kind are built: which headings stand over which roles. Read from {@code shapes/<kind>.shape}: lines
 * of {@code role | pattern}, the first that matches decides; {@code include | name} takes in another file;
 * {@code numbered | only} leaves out unnumbered paragraphs where findings are numbered; {@code bullets | within} says that
 * bullets belong to the request above them; {@code boxes | findings} that case studies in boxes tell findings.
 */
record Shape(
        Role opening,
        boolean numberedOnly,
        boolean bulletsWithin,
        boolean boxesTell,
        List<Rule> headings,
        List<Rule> sentences) {

    private static final Map<ReportKind, Shape> SHAPES = new EnumMap<>(ReportKind.class);

    static {
        for (var kind : ReportKind.values()) {
            SHAPES.put(kind, load(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    /** @param asks what items under it are, if they ask for something */
    record Rule(Role role, @Nullable ItemKind asks, Pattern pattern) {}

    static Shape of(ReportKind kind) {
        return Objects.requireNonNull(SHAPES.get(kind));
    }

    Optional<Rule> heading(String text) {
        return first(headings, text);
    }

    /** Rules for sentences (role prefixed with {@code &}), which turn the role without being headings. */
    Optional<Rule> sentence(String text) {
        return first(sentences, text);
    }

    private static Optional<Rule> first(List<Rule> rules, String text) {
        String plain = plain(text);
        return rules.stream()
                .filter(rule -> rule.pattern().matcher(plain).find())
                .findFirst();
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[‘’`]", "'")
                .replaceAll("[‐‑‒–—]", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Shape load(String name) {
        var headings = new ArrayList<Rule>();
        var sentences = new ArrayList<Rule>();
        Role opening = Role.DESCRIPTION;
        boolean numberedOnly = false;
        boolean bulletsWithin = false;
        boolean boxesTell = false;
        for (var line : lines(name)) {
            String left = line.substring(0, line.indexOf('|')).strip();
            String right = line.substring(line.indexOf('|') + 1).strip();
            if (left.equals("opening")) {
                opening = Role.valueOf(right.toUpperCase(Locale.ROOT));
            } else if (left.equals("numbered")) {
                numberedOnly = right.equals("only");
            } else if (left.equals("bullets")) {
                bulletsWithin = right.equals("within");
            } else if (left.equals("boxes")) {
                boxesTell = right.equals("findings");
            } else if (left.startsWith("&")) {
                sentences.add(rule(left.substring(1), right));
            } else {
                headings.add(rule(left, "^(?:" + right + ")$"));
            }
        }
        return new Shape(
                opening, numberedOnly, bulletsWithin, boxesTell, List.copyOf(headings), List.copyOf(sentences));
    }

    private static Rule rule(String role, String pattern) {
        var compiled = Pattern.compile(pattern);
        return switch (role) {
            case "area-for-improvement" -> new Rule(Role.ASKED, ItemKind.AREA_FOR_IMPROVEMENT, compiled);
            case "recommendation" -> new Rule(Role.ASKED, ItemKind.RECOMMENDATION, compiled);
            case "priority-action" -> new Rule(Role.ASKED, ItemKind.PRIORITY_ACTION, compiled);
            case "recalled" -> new Rule(Role.RECALLED, ItemKind.RECOMMENDATION, compiled);
            default -> new Rule(Role.valueOf(role.toUpperCase(Locale.ROOT)), null, compiled);
        };
    }

    private static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        for (String line : resource(name).lines().toList()) {
            if (line.startsWith("include |")) {
                lines.addAll(lines(line.substring(line.indexOf('|') + 1).strip()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String resource(String name) {
        try (InputStream in = Shape.class.getResourceAsStream("shapes/" + name + ".shape")) {
            return new String(
                    Objects.requireNonNull(in, () -> "no shape of a report named " + name)
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
