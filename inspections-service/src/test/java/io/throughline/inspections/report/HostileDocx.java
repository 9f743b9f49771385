package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Word documents that unpack to too much, ask for files of the machine, or nest without end. */
final class HostileDocx {

    private static final String BODY = "word/document.xml";
    private static final String OPEN =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
    private static final String CLOSE = "</w:body></w:document>";

    private HostileDocx() {}

    static List<Hostile> whole() {
        return List.of(
                new Hostile(
                        "letter.docx",
                        SampleDocx.of(
                                "Focused visit to Ambermouth children's services",
                                "The inspectors were Rosalind Peake and Tomos Iddon. They saw good work on 4 March 2025.",
                                "• Children are seen often and by people who know them well.")),
                new Hostile(
                        "long.docx",
                        SampleDocx.of(HostileTexts.LETTER.repeat(20).split("\n", -1))));
    }

    static List<Hostile> built() {
        var files = new ArrayList<Hostile>();
        for (String address :
                List.of("file:///etc/passwd", "http://127.0.0.1:1/x", "jar:file:///x!/y", "../../secret")) {
            files.add(body(
                    "asks-for-" + files.size(),
                    "<!DOCTYPE x [<!ENTITY e SYSTEM '" + address + "'>]>" + paragraph("&e;" + HostileTexts.LETTER)));
        }
        files.add(body(
                "laughs",
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '" + "&a;".repeat(99) + "'><!ENTITY c '" + "&b;".repeat(99)
                        + "'><!ENTITY d '" + "&c;".repeat(99) + "'>]>" + paragraph("&d;&d;&d;")));
        for (int size : List.of(1_000, 100_000)) {
            files.add(body("deep-" + size, OPEN + "<w:p>".repeat(size) + "</w:p>".repeat(size) + CLOSE));
            files.add(body("never-closed-" + size, OPEN + "<w:p><w:r><w:t>".repeat(size)));
            files.add(body("attributes-" + size, "<w " + attributes(size) + "/>"));
        }
        files.add(body("too-much", paragraph("x".repeat(210_000_000))));
        files.add(body("many-paragraphs", OPEN + "<w:p/>".repeat(2_000_000) + CLOSE));
        files.add(body("not-xml", HostileTexts.LETTER));
        files.add(body("nothing", ""));
        for (String name : List.of(
                "../word/document.xml",
                "/word/document.xml",
                "word/document.xml/..",
                "C:\\word/document.xml",
                "word\\document.xml")) {
            files.add(new Hostile("path-" + files.size() + ".docx", SampleDocx.zipped(name, xml())));
        }
        return files;
    }

    private static byte[] xml() {
        return paragraph(HostileTexts.LETTER).getBytes(UTF_8);
    }

    private static String paragraph(String text) {
        return OPEN + "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>" + CLOSE;
    }

    private static Hostile body(String name, String xml) {
        return new Hostile(name + ".docx", SampleDocx.zipped(BODY, xml.getBytes(UTF_8)));
    }

    private static String attributes(int count) {
        var attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append("a").append(i).append("='1' ");
        }
        return attributes.toString();
    }
}
