package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;

/** PDFs that lie about their pages, lengths and offsets, go round in circles, or unpack to more than they are. */
final class HostilePdfs {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1", "7", "10000", "65535", "2147483647", "2147483648", "99999999999999", "1.5e9");

    private HostilePdfs() {}

    static List<Hostile> whole() {
        var page = List.of(
                "Focused visit to Ambermouth children's services",
                "This letter summarises the findings of a focused visit to Ambermouth on 4 and 5 March 2025.",
                "The inspectors were Rosalind Peake and Tomos Iddon. Social workers know children well.");
        try {
            return List.of(
                    new Hostile("one.pdf", SamplePdf.of(page)),
                    new Hostile("three.pdf", SamplePdf.of(page, page, page)),
                    new Hostile("locked.pdf", SamplePdf.locked(page)),
                    new Hostile("plain.pdf", letter("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number somewhere in an otherwise good file is another one. */
    static List<Hostile> lies(RandomGenerator chance, int count) {
        var files = new ArrayList<Hostile>();
        String good = new String(letter(""), ISO_8859_1);
        var places = NUMBER.matcher(good).results().toList();
        for (int i = 0; i < count; i++) {
            var place = places.get(chance.nextInt(places.size()));
            String lie = NUMBERS.get(chance.nextInt(NUMBERS.size()));
            String content = good.substring(0, place.start()) + lie + good.substring(place.end());
            files.add(new Hostile("lie-" + i + ".pdf", content.getBytes(ISO_8859_1)));
        }
        return files;
    }

    static List<Hostile> built() {
        var files = new ArrayList<Hostile>();
        files.add(pdf("ten-thousand-pages", "2 0 obj <</Type/Pages/Count 10000/Kids[3 0 R]>> endobj"));
        files.add(pdf("its-own-child", "2 0 obj <</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>> endobj"));
        files.add(pdf("its-own-parent", "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]/Parent 2 0 R>> endobj"));
        files.add(
                pdf("many-same-kids", "2 0 obj <</Type/Pages/Count 9/Kids[" + "3 0 R ".repeat(100_000) + "]>> endobj"));
        for (int depth : List.of(1_000, 20_000, 300_000)) {
            files.add(pdf("deep-arrays-" + depth, "9 0 obj " + "[".repeat(depth) + "]".repeat(depth) + " endobj"));
            files.add(pdf("open-arrays-" + depth, "9 0 obj " + "[".repeat(depth) + " endobj"));
            files.add(pdf("deep-dictionaries-" + depth, "9 0 obj " + "<</A ".repeat(depth) + ">>".repeat(depth)));
            files.add(pdf(
                    "deep-kids-" + depth,
                    "2 0 obj <</Type/Pages/Count 1/Kids[" + "[".repeat(depth) + "3 0 R" + "]".repeat(depth)
                            + "]>> endobj"));
            files.add(pdf("long-name-" + depth, "9 0 obj /" + "#41".repeat(depth) + " endobj"));
            files.add(pdf("long-number-" + depth, "9 0 obj " + "9".repeat(depth) + " endobj"));
            files.add(drawing("pushed-" + depth, "q ".repeat(depth)));
            files.add(drawing("marked-" + depth, "/P BMC ".repeat(depth)));
            files.add(drawing("drawn-in-arrays-" + depth, "[".repeat(depth) + "] TJ"));
        }
        for (int nodes : List.of(50, 1_000, 5_000)) {
            files.add(pdf("deep-tree-" + nodes, tree(nodes)));
        }
        files.add(form("form-in-itself", "/X Do"));
        files.add(form("form-in-itself-twice", "/X Do /X Do /X Do"));
        files.add(form("form-with-text", "BT /F 9 Tf (x) Tj ET " + "/X Do ".repeat(9)));
        files.add(drawing("endless-text", "BT /F 9 Tf " + "(children are seen) Tj ".repeat(200_000) + "ET"));
        files.add(drawing("huge-letters", "BT /F 1e30 Tf 1e30 0 0 1e30 1e38 -1e38 cm (letter) Tj ET"));
        files.add(drawing("no-numbers", "BT /F NaN Tf 1 Tr Infinity 0 Td (letter) Tj ET"));
        for (int megabytes : List.of(10, 150, 250)) {
            files.add(bomb("bomb-" + megabytes, "/FlateDecode", flated(new byte[megabytes * 1_000_000])));
            files.add(bomb(
                    "spaces-" + megabytes,
                    "/FlateDecode",
                    flated(" ".repeat(megabytes * 1_000_000).getBytes(ISO_8859_1))));
        }
        files.add(bomb("bomb-in-bomb", "[/FlateDecode/FlateDecode]", flated(flated(new byte[220_000_000]))));
        files.add(bomb("bomb-in-run-length", "[/RunLengthDecode/FlateDecode]", flated(new byte[220_000_000])));
        files.add(bomb("many-filters", "[" + "/FlateDecode".repeat(5_000) + "]", flated(new byte[100])));
        files.add(bomb("no-such-filter", "/Wrong", new byte[100]));
        for (String other : List.of(
                "/LZWDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode", "/JBIG2Decode", "/Crypt")) {
            files.add(bomb("filter" + other.substring(1), other, new byte[50_000]));
        }
        files.add(new Hostile("previous-is-itself.pdf", replaced("/Size", "/Prev 15 /Size")));
        files.add(new Hostile("no-trailer.pdf", replaced("trailer", "tr")));
        files.add(new Hostile("root-is-a-page.pdf", replaced("/Root 1 0 R", "/Root 3 0 R")));
        files.add(new Hostile("only-a-header.pdf", "%PDF-1.7\n%%EOF".getBytes(ISO_8859_1)));
        files.add(new Hostile(
                "many-headers.pdf", "%PDF-1.7\n".repeat(100_000).concat("%%EOF").getBytes(ISO_8859_1)));
        files.add(new Hostile(
                "many-objects.pdf", ("%PDF-1.7\n" + "1 0 obj\n".repeat(200_000) + "%%EOF").getBytes(ISO_8859_1)));
        files.add(new Hostile(
                "many-streams.pdf",
                ("%PDF-1.7\n" + "1 0 obj <<>> stream\n".repeat(100_000) + "%%EOF").getBytes(ISO_8859_1)));
        files.add(new Hostile("start-far-away.pdf", replaced("startxref\n", "startxref\n9")));
        return files;
    }

    private static Hostile pdf(String name, String object) {
        return new Hostile(name + ".pdf", letter(object));
    }

    private static Hostile drawing(String name, String content) {
        return pdf(name, "4 0 obj <</Length " + content.length() + ">> stream\n" + content + "\nendstream endobj");
    }

    private static Hostile form(String name, String content) {
        return pdf(
                name,
                "4 0 obj <</Length 5>> stream\n/X Do\nendstream endobj\n"
                        + "6 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>/Font<</F 5 0 R>>>>/Length "
                        + content.length() + ">> stream\n" + content + "\nendstream endobj");
    }

    private static Hostile bomb(String name, String filter, byte[] packed) {
        return pdf(
                name,
                "4 0 obj <</Filter" + filter + "/Length " + packed.length + ">> stream\n"
                        + new String(packed, ISO_8859_1) + "\nendstream endobj");
    }

    private static String tree(int nodes) {
        var tree = new StringBuilder("2 0 obj <</Type/Pages/Count 1/Kids[100 0 R]>> endobj\n");
        for (int i = 0; i < nodes; i++) {
            tree.append(100 + i + " 0 obj <</Type/Pages/Count 1/Kids[" + (101 + i) + " 0 R]>> endobj\n");
        }
        return tree + "" + (100 + nodes) + " 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R>> endobj";
    }

    private static byte[] replaced(String words, String by) {
        return new String(letter(""), ISO_8859_1).replace(words, by).getBytes(ISO_8859_1);
    }

    /** A small letter in an open hand; a later object of the same number counts, as after an update. */
    private static byte[] letter(String objects) {
        String content = "BT /F 12 Tf 72 700 Td (Focused visit to Ambermouth children's services) Tj 0 -15 Td "
                + "(The inspectors were Rosalind Peake and Tomos Iddon; they saw much that was good on 4 March 2025.) Tj ET";
        String body = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                + "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>> endobj\n"
                + "4 0 obj <</Length " + content.length() + ">> stream\n" + content + "\nendstream endobj\n"
                + "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n" + objects + "\n";
        return (body + "trailer <</Size 200/Root 1 0 R>>\nstartxref\n" + body.length() + "\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    private static byte[] flated(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
