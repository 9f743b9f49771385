package io.throughline.tracker.evidence;

import java.net.URI;
import java.net.URISyntaxException;

final class Links {

    private Links() {}

    /** Other schemes run something instead of showing it. */
    static boolean opens(String link) {
        try {
            URI address = new URI(link);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
