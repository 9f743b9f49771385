package io.throughline.testkit.fuzz;

import io.throughline.testkit.ApiOperation;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;

/**
 * A request as its bytes go over the wire.
 *
 * @param mischief what is wrong with it, for people
 */
record Call(
        ApiOperation operation,
        String mischief,
        String method,
        String target,
        List<Entry<String, String>> headers,
        byte[] body) {

    private static final int LONGEST_LINE = 4_000;
    private static final int LONGEST_HEAD = 10_000;

    byte[] head() {
        var head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        headers.forEach(header -> head.append(header.getKey())
                .append(": ")
                .append(header.getValue())
                .append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is what the description calls it: another method is another operation, or none. */
    boolean isAsDescribed() {
        return method.equals(operation.method().toUpperCase(Locale.ROOT));
    }

    /** False where the server has to give up before it knows what is asked. */
    boolean isHttp() {
        boolean plain = headers.stream()
                .allMatch(header -> header.getValue()
                        .chars()
                        .allMatch(letter -> letter == '\t' || (letter >= ' ' && letter != 127)));
        return plain && isAddress() && target.length() < LONGEST_LINE && head().length < LONGEST_HEAD;
    }

    private boolean isAddress() {
        try {
            return !new URI(target).toString().isEmpty();
        } catch (URISyntaxException none) {
            return false;
        }
    }

    String shown() {
        String sent = new String(body, 0, Math.min(body.length, 300), StandardCharsets.UTF_8);
        String shownHeaders = headers.stream()
                .filter(header -> !header.getKey().equals("Authorization"))
                .map(header -> header.getKey() + ": " + cut(header.getValue()))
                .toList()
                .toString();
        return method + " " + cut(target) + " " + shownHeaders + " " + sent + " (" + mischief + ")";
    }

    private static String cut(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "… " + text.length();
    }
}
