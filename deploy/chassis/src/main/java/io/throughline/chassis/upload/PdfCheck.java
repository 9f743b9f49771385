package io.throughline.chassis.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks at the bytes of a PDF before a parser does: a parser would quietly repair what is incomplete. */
public final class PdfCheck {

    private static final Pattern LINEARIZED =
            Pattern.compile("/Linearized\\b.{0,200}?/L\\s+(\\d{1,12})", Pattern.DOTALL);
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

    private PdfCheck() {}

    public static boolean isComplete(byte[] pdf) {
        String bytes = new String(pdf, ISO_8859_1);
        int end = bytes.lastIndexOf("%%EOF");
        return end >= 0 && bytes.indexOf(" obj", end) < 0 && declaredLength(bytes) <= pdf.length;
    }

    private static long declaredLength(String bytes) {
        Matcher linearized = LINEARIZED.matcher(bytes).region(0, Math.min(bytes.length(), 2048));
        return linearized.find() ? Long.parseLong(linearized.group(1)) : 0;
    }

    /** Unpacks every compressed stream to nowhere, and stops when that costs more than the budget. */
    public static void unpack(byte[] pdf, Budget budget) {
        Matcher streams = STREAM.matcher(new String(pdf, ISO_8859_1));
        byte[] nowhere = new byte[65_536];
        int from = 0;
        while (streams.find(from)) {
            from = streams.end();
            if (isDeflated(pdf, from)) {
                from += inflate(pdf, from, nowhere, budget);
            }
        }
    }

    private static boolean isDeflated(byte[] pdf, int at) {
        return at + 1 < pdf.length
                && (pdf[at] & 0x0F) == 8
                && (((pdf[at] & 0xFF) << 8) + (pdf[at + 1] & 0xFF)) % 31 == 0;
    }

    private static int inflate(byte[] pdf, int from, byte[] nowhere, Budget budget) {
        try (var inflater = new Inflater()) {
            inflater.setInput(pdf, from, pdf.length - from);
            for (int count = inflater.inflate(nowhere); count > 0; count = inflater.inflate(nowhere)) {
                budget.spend(count);
            }
            return (int) inflater.getBytesRead();
        } catch (DataFormatException e) {
            return 0;
        }
    }
}
