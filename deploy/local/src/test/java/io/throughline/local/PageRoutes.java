package io.throughline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page that tracker-service serves, read from its sources, so that none can be forgotten. */
final class PageRoutes {

    private static final Path SOURCES = Path.of("../../tracker-service/src/main/java");
    private static final Pattern CLASS_PATH =
            Pattern.compile("@Path\\(((?:\\s*\\+?\\s*\"[^\"]*\")+)\\)(?=[^;]*?\\bclass )");
    private static final Pattern READ = Pattern.compile("@GET\\s+((?:@\\w+(?:\\([^)]*\\))?\\s+)*)public (\\w+) ");
    private static final Pattern OWN_PATH = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*\\})*))?\\}");
    private static final Pattern WORDS = Pattern.compile("[a-z-]+(\\|[a-z-]+)+");
    private static final Pattern REPORT = Pattern.compile("\\b[A-Z_]+\\(\\s*\"([a-z-]+)\",\\s*\"([a-z-]+)\"");

    private PageRoutes() {}

    /** With a name in braces for what is looked at. */
    static List<String> all() {
        var routes = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                routes.addAll(of(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(routes);
    }

    /** Those that are there as soon as somebody signs in. */
    static List<String> free() {
        return all().stream().filter(route -> !route.contains("{")).toList();
    }

    /**
     * The address of a route where all that it looks at is known.
     *
     * @param known what stands in braces, by the part of the address before it
     */
    static Optional<String> address(String route, Map<String, String> known) {
        var address = new StringBuilder();
        String before = "";
        for (String part : route.substring(1).split("/", -1)) {
            String said = part.startsWith("{") ? known.get(before) : part;
            if (said == null) {
                return Optional.empty();
            }
            address.append('/').append(said);
            before = part;
        }
        return Optional.of(address.toString());
    }

    private static List<String> of(String source) {
        var found = CLASS_PATH.matcher(source);
        if (!found.find()) {
            return List.of();
        }
        String room = joined(found.group(1));
        boolean pages = source.contains("@Produces(MediaType.TEXT_HTML)");
        var routes = new ArrayList<String>();
        for (Matcher read = READ.matcher(source); read.find(); ) {
            boolean page =
                    pages ? !read.group(1).contains("@Produces") : read.group(2).equals("TemplateInstance");
            if (page) {
                var own = OWN_PATH.matcher(read.group(1));
                routes.addAll(spelled(joined(room, own.find() ? own.group(1) : "")));
            }
        }
        return routes;
    }

    private static String joined(String literals) {
        var all = new StringBuilder();
        LITERAL.matcher(literals).results().forEach(part -> all.append(part.group(1)));
        return all.toString();
    }

    private static String joined(String room, String own) {
        String whole = ("/" + room + "/" + own).replaceAll("/{2,}", "/");
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** One for each word that may stand where only certain words may. */
    private static List<String> spelled(String route) {
        var variable = VARIABLE.matcher(route);
        while (variable.find()) {
            String allowed = variable.group(2) == null ? "" : variable.group(2);
            if (WORDS.matcher(allowed).matches()) {
                String before = route.substring(0, variable.start());
                String after = route.substring(variable.end());
                return Stream.of(allowed.split("\\|", -1))
                        .flatMap(word -> spelled(before + word + after).stream())
                        .toList();
            }
            if (variable.group(1).equals("report")) {
                String kind = route.replaceFirst(".*/([a-z-]+)/\\{thing.*", "$1");
                return reports(kind).stream()
                        .flatMap(word -> spelled(route.substring(0, variable.start()) + word).stream())
                        .toList();
            }
        }
        return List.of(VARIABLE.matcher(route).replaceAll("{$1}"));
    }

    private static List<String> reports(String kind) {
        try {
            String source = Files.readString(SOURCES.resolve("io/throughline/tracker/workbench/Report.java"));
            return REPORT.matcher(source)
                    .results()
                    .filter(report -> report.group(1).equals(kind))
                    .map(report -> report.group(2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
