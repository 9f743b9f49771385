package io.throughline.findings.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line begins with when it begins an item: a bullet or a printed number, and how many chars that takes. */
record Marker(Kind kind, @Nullable Integer number, boolean dotted, int length) {

    enum Kind {
        NONE,
        BULLET,
        NUMBER
    }

    private static final Marker NONE = new Marker(Kind.NONE, null, false, 0);
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[•◼▪●■◆►\u25E6\u2023\u25AA\u25FC\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF06E\u0336]\\s*|[-–*o]\\s+(?=\\S))(?!$)");
    private static final Pattern LONE_BULLET =
            Pattern.compile("^[•◼▪●■◆►\u25E6\u25AA\u25FC\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF06E\u0336]\\s*$");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})(?:([.)])\\s*(?=\\D|$)|\\s+(?=\\p{Lu}))");

    static Marker of(String text) {
        if (text.isEmpty() || (Character.isLetter(text.charAt(0)) && text.charAt(0) != 'o')) {
            return NONE;
        }
        var bullet = BULLET.matcher(text);
        int length = bullet.find() ? bullet.end() : 0;
        var number = NUMBER.matcher(text).region(length, text.length());
        if (number.find()) {
            return new Marker(Kind.NUMBER, Integer.valueOf(number.group(1)), number.group(2) != null, number.end());
        }
        if (length > 0) {
            return new Marker(Kind.BULLET, null, false, length);
        }
        return LONE_BULLET.matcher(text).find() ? new Marker(Kind.BULLET, null, false, text.length()) : NONE;
    }

    boolean isBullet() {
        return kind == Kind.BULLET;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
