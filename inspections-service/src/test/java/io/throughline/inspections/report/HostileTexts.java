package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Web pages, Markdown and plain text that are no such thing, never end, or repeat what the reader looks for. */
final class HostileTexts {

    static final String LETTER = """
            Dear Director
            Focused visit to Ambermouth children's services
            This letter summarises the findings of a focused visit to Ambermouth on 4 and 5 March 2025.
            The inspectors were Rosalind Peake and Tomos Iddon. They saw much that was good.
            """;

    private static final List<String> PARTS = List.of(
            "Inspection dates: 1 May, ",
            "Lead inspector: ",
            "Rosalind Peake, HMI, and ",
            "The impact of leaders on social work practice with children and families ",
            "requires improvement to be good ",
            "Yours sincerely\n",
            "Record of main findings\n",
            "Ambermouth City Council ",
            "Dear ",
            "\n\n",
            "\f",
            "**",
            "[](",
            "<div>",
            "<!--",
            "&amp;",
            "3 and 4 ",
            "(((",
            "\u00A0\u2028",
            "\uD83D\uDE00\u0301");

    private HostileTexts() {}

    static List<Hostile> whole() {
        return List.of(
                new Hostile("letter.txt", LETTER.getBytes(UTF_8)),
                new Hostile("letter.md", ("# Letter\n\n**Dear**\n\n" + LETTER).getBytes(UTF_8)),
                new Hostile(
                        "letter.html",
                        ("<!doctype html><html><body><main><h1>Letter</h1><p>" + LETTER.replace("\n", "</p><ul><li>")
                                        + "</main></body></html>")
                                .getBytes(UTF_8)),
                new Hostile("page-named.pdf", ("<!doctype html><html><body>404" + LETTER).getBytes(UTF_8)),
                new Hostile("wide.txt", ("\uFEFF" + LETTER).getBytes(UTF_16LE)));
    }

    static List<Hostile> built(RandomGenerator chance, int count) {
        var files = new ArrayList<Hostile>();
        for (int i = 0; i < count; i++) {
            var text = new StringBuilder(chance.nextBoolean() ? LETTER : "<html>");
            int longest = 1 << (6 + chance.nextInt(12));
            while (text.length() < longest) {
                text.append(PARTS.get(chance.nextInt(PARTS.size())).repeat(1 + chance.nextInt(20)));
            }
            files.add(new Hostile("parts-" + i + ".txt", text.toString().getBytes(UTF_8)));
        }
        files.add(text("one-line", "children ".repeat(2_000_000)));
        files.add(text("one-word", "x".repeat(5_000_000)));
        files.add(text("only-breaks", LETTER + "\n".repeat(3_000_000)));
        files.add(text("many-pages", (LETTER + "\f").repeat(600)));
        files.add(text("nulls", LETTER + "\0".repeat(5_000)));
        files.add(text("a-null", LETTER + "\0"));
        files.add(text("controls", "\u0001\u0002\u0007\u001b[31m".repeat(5_000)));
        files.add(text("deep-page.html", "<html>" + "<div>".repeat(200_000) + LETTER));
        files.add(text("deep-table.html", "<html>" + "<table><tr><td>".repeat(20_000) + LETTER));
        files.add(text("deep-list.html", "<html>" + "<ul><li><b><i>".repeat(20_000) + LETTER));
        files.add(text("attributes.html", "<html><body " + "a=1 ".repeat(300_000) + ">" + LETTER));
        files.add(text("entities.html", "<html><body>" + "&#x1F600;&amp;&bogus;".repeat(100_000) + LETTER));
        files.add(text("comment.html", "<html><!--" + "-".repeat(3_000_000)));
        files.add(new Hostile("noise.bin", noise(chance, 500_000)));
        files.add(new Hostile("noise.pdf", noise(chance, 500_000)));
        files.add(new Hostile("empty.txt", new byte[0]));
        return files;
    }

    private static Hostile text(String name, String text) {
        return new Hostile(name.contains(".") ? name : name + ".txt", text.getBytes(UTF_8));
    }

    private static byte[] noise(RandomGenerator chance, int size) {
        var noise = new byte[size];
        chance.nextBytes(noise);
        return noise;
    }
}
