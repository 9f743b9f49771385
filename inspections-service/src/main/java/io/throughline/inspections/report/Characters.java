package io.throughline.inspections.report;

import java.text.Normalizer;

/** Makes the characters of a document into ones that can be stored, compared and quoted. */
final class Characters {

    static final char BULLET = '•';

    private static final String BULLETS = "◼▪●■◾⬛‣∙·◦○❖➢➤►▶";

    private Characters() {}

    /** What a page shows: a soft hyphen that was drawn is a hyphen. Runs of space become one. */
    static String printed(CharSequence raw) {
        return bulleted(clean(raw, "-").replaceAll(" {2,}", " ").strip());
    }

    /** What was typed: a soft hyphen is invisible, and space inside a line may be layout. */
    static String typed(CharSequence raw) {
        return clean(raw, "").stripTrailing();
    }

    private static String clean(CharSequence raw, String softHyphen) {
        var out = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            if (c == 0xAD) {
                out.append(softHyphen);
            } else if (c >= 0xFB00 && c <= 0xFB06) {
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (isSpace(c)) {
                out.append(' ');
            } else if (c >= 0xF020 && c <= 0xF0FF) {
                out.append(symbol(c - 0xF000));
            } else if (isStorable(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Symbol fonts are addressed at U+F000 plus the character's own code; above ASCII they hold bullets. */
    private static char symbol(int code) {
        return switch (code) {
            case 0x2D, 0x2B, 0x28, 0x29, 0x2F, 0x2C, 0x2E, 0x3A, 0x3B, 0x25 -> (char) code;
            case 0x20 -> ' ';
            default -> Character.isDigit(code) ? (char) code : BULLET;
        };
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == 0x0B || c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isStorable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String bulleted(String line) {
        boolean starts = !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
        return starts && (line.length() == 1 || line.charAt(1) == ' ') ? BULLET + line.substring(1) : line;
    }
}
