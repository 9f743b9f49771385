package io.throughline.testkit.fuzz;

import java.util.Locale;
import java.util.Map;

/**
 * What came back.
 *
 * @param status 0 where the connection was closed without a word
 * @param headers by name in lower case
 */
record Answer(int status, Map<String, String> headers, String body, long millis) {

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    String mediaType() {
        return header("Content-Type").split(";", 2)[0].strip();
    }

    Answer after(long begun) {
        return new Answer(status, headers, body, (System.nanoTime() - begun) / 1_000_000);
    }
}
