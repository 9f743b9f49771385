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
            "(?mi)(?:^[^\\w\\n]{0,12}|(?<=\\s))(lead|reporting|deputy lead|team|shadow|additional|associate)\\s+inspectors?(?:\\s+on\\s+site)?(?:\\s*[:|-]|(?<=reporting inspector)\\s|(?<=^lead inspector)\\s(?=(?-i:\\p{Lu})))\\s*");

    private static final int LONGEST_LIST = 1_000;
    private static final int MOST_LABELS = 40;

    private static final Pattern TABLE =
            Pattern.compile("(?mi)^[^\\w\\n]{0,12}(?:the )?inspection team[^\\w\\n]{0,12}$");
    private static final Pattern FURNITURE =
            Pattern.compile("(?mi)^(?:.*\\breport\\b.*|.*\\d.*|If you .*|The Office .*)$");
    private static final Pattern POSTED = Pattern.compile("("
            + Names.NAME.pattern().replace(" ", "\\s+") + "),?\\s+(?:HMI\\b|(?:Her|His)\\s+Majesty's\\s+Inspector\\b)");
    /** An empty line ends a sentence, unless a page was turned in the middle of it. */
    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?<=\\p{Ll}{2}|HMI|OI|\\))\\.\\s|\\n\\s*\\n(?!\\s*(?:and\\b|HMI\\b|H(?:er|is) Majesty))");

    Team read(Prose prose, InspectionKind kind) {
        return Stream.<Supplier<Team>>of(
                        () -> kind == InspectionKind.SEND ? tabled(prose.text()) : Team.UNKNOWN,
                        () -> kind == InspectionKind.SEND
                                ? Signature.of(prose.text()).team()
                                : Team.UNKNOWN,
                        () -> labelled(prose.text()),
                        () -> told(prose.head(), Signature.of(prose.text())),
                        () -> kind.isVisit() ? posted(prose.head()) : Team.UNKNOWN,
                        () -> kind == InspectionKind.JTAI || kind == InspectionKind.NEWS
                                ? Team.UNKNOWN
                                : Team.of(Signature.of(prose.text()).signatory().stream()
                                        .toList()))
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
            boolean more = list && !entry.toString().endsWith(". ") && !line.contains(":") && Names.areAllOf(line);
            if (!entry.isEmpty() && !more) {
                break;
            }
            entry.append(line).append(' ');
        }
        return entry.toString();
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

    /** Where no sentence tells who led, whoever of the team signed the letter did. */
    private static Team told(String head, Signature signature) {
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
        return led.isEmpty()
                ? Team.of(all).ledBy(signature.signatory())
                : Team.of(Stream.concat(led.stream(), all.stream()).toList());
    }

    /** Below the salutation, a name with an inspector's post is that of one who was there. */
    private static Team posted(String head) {
        var dear = Prose.SALUTATION.matcher(head);
        var farewell = Signature.FAREWELL.matcher(head);
        return !dear.find()
                ? Team.UNKNOWN
                : Team.of(POSTED.matcher(head)
                        .region(dear.end(), farewell.find(dear.end()) ? farewell.start() : head.length())
                        .results()
                        .map(found -> found.group(1).replaceAll("\\s+", " "))
                        .toList());
    }
}
