package io.throughline.inspections.report;

import io.throughline.inspections.framework.InspectionKind;
import io.throughline.inspections.reference.ReferenceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who inspected: from a labelled list, a table of the team, a sentence, or the signature of a letter. */
final class InspectorsReader {

    private record Phrase(Pattern words, boolean lead) {}

    private static final List<Phrase> PHRASES = ReferenceFile.rows(InspectorsReader.class, "team-phrases.csv").stream()
            .map(row -> new Phrase(
                    Prose.phrase(row.getField("phrase")), row.getField("lead").equals("yes")))
            .toList();

    /** "Lead inspector: A", "Team inspectors: B, C": posts of analysts and assurers are no inspectors. */
    private static final Pattern LABEL = Pattern.compile(
            "(?mi)(?:^[^\\w\\n]{0,12}|(?<=\\s))(lead|reporting|deputy lead|team|shadow|additional|associate)\\s+inspectors?(?:\\s+on\\s+site)?"
                    + "(?:\\s*[:-]|(?<=reporting inspector)\\s|(?<=^lead inspector)\\s(?=(?-i:\\p{Lu})))\\s*");

    private static final int LONGEST_LIST = 1_000;
    private static final int MOST_LABELS = 40;

    private static final Pattern TABLE =
            Pattern.compile("(?mi)^[^\\w\\n]{0,12}(?:the )?inspection team[^\\w\\n]{0,12}$");
    private static final Pattern LEAD_POST = Pattern.compile(
            "(?m)^[^\\w\\n]{0,12}(\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){1,3})[, ]*\\n?(?:HMI|Her Majesty's Inspector|His Majesty's Inspector)?[, ]*\\n?(?:Ofsted )?[Ll]ead [Ii]nspector");
    private static final Pattern FURNITURE =
            Pattern.compile("(?mi)^(?:.*\\breport\\b.*|.*\\d.*|If you .*|The Office .*)$");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=\\p{Ll}{2}|HMI)\\.\\s|\\n\\s*\\n");
    private static final Pattern SIGNED = Pattern.compile("(?i)yours (?:sincerely|faithfully)[,.]?\\s+");

    Team read(Prose prose, InspectionKind kind) {
        return Stream.<Supplier<Team>>of(
                        () -> kind == InspectionKind.SEND ? tabled(prose.text()) : Team.UNKNOWN,
                        () -> labelled(prose.text()),
                        () -> told(prose.head()),
                        () -> kind == InspectionKind.SEND ? posted(prose.text()) : Team.UNKNOWN,
                        () -> kind == InspectionKind.JTAI || kind == InspectionKind.NEWS
                                ? Team.UNKNOWN
                                : signed(prose.text()))
                .map(Supplier::get)
                .filter(Team::isKnown)
                .findFirst()
                .orElse(Team.UNKNOWN);
    }

    private static Team labelled(String text) {
        var names = new ArrayList<String>();
        for (MatchResult label :
                LABEL.matcher(text).results().limit(MOST_LABELS).toList()) {
            boolean list = !label.group(1).toLowerCase(Locale.ROOT).matches("lead|reporting|deputy lead");
            names.addAll(Names.in(entry(text, label.end(), list)));
        }
        return Team.of(names);
    }

    /** A list goes on over lines as long as they hold nothing but names. */
    private static String entry(String text, int from, boolean list) {
        var entry = new StringBuilder();
        for (String line : text.substring(from, Math.min(text.length(), from + LONGEST_LIST))
                .split("\n", -1)) {
            boolean more = list && !entry.toString().endsWith(". ") && !line.contains(":") && isAllNames(line);
            if (!entry.isEmpty() && !more) {
                break;
            }
            entry.append(line).append(' ');
        }
        return entry.toString();
    }

    private static boolean isAllNames(String line) {
        return !line.isBlank()
                && Stream.of(line.split(",|\\band\\b|\\bHMI\\b", -1))
                        .map(String::strip)
                        .allMatch(part -> part.isEmpty()
                                || part.matches("(?:\\p{Lu}[\\p{L}'-]*\\.?\\s*){1,5}|.*(?i:inspectors?)\\.?"));
    }

    private static Team tabled(String text) {
        var table = TABLE.matcher(text);
        int start = -1;
        while (table.find()) {
            start = table.end();
        }
        if (start < 0) {
            return Team.UNKNOWN;
        }
        var rest = text.substring(start, Math.min(text.length(), start + 2_000));
        var end = FURNITURE.matcher(rest);
        return Team.of(Names.in(end.find() ? rest.substring(0, end.start()) : rest));
    }

    private static Team told(String head) {
        var led = new ArrayList<String>();
        var all = new ArrayList<String>();
        for (var phrase : PHRASES) {
            var found = phrase.words().matcher(head);
            while (found.find()) {
                var rest = head.substring(found.end(), Math.min(head.length(), found.end() + 600));
                var names = Names.in(END_OF_SENTENCE.split(rest, 2)[0]);
                (phrase.lead() ? led : all).addAll(names);
            }
        }
        led.addAll(all);
        return Team.of(led);
    }

    /** Older joint letters are signed in a table, where the post of whoever led stands behind the name. */
    private static Team posted(String text) {
        return Team.of(LEAD_POST
                .matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " "))
                .filter(Names::isName)
                .toList());
    }

    private static Team signed(String text) {
        var signature = SIGNED.matcher(text);
        int end = -1;
        while (signature.find()) {
            end = signature.end();
        }
        return end < 0
                ? Team.UNKNOWN
                : Team.of(text.substring(end)
                        .lines()
                        .limit(2)
                        .filter(Names::isName)
                        .limit(1)
                        .toList());
    }
}
