package io.throughline.local;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service said.
 *
 * @param comeAgain what it says under Retry-After
 */
record Answer(int status, String etag, String comeAgain, JsonNode body) {

    boolean isDone() {
        return status >= 200 && status < 300;
    }

    /** Somebody else was faster, or an earlier attempt of ours had its effect though nobody told us. */
    boolean isOvertaken() {
        return status == 409 || status == 412;
    }

    String text(String pointer) {
        return body.at(pointer).asText();
    }

    long version() {
        return Long.parseLong(etag.replaceAll("\\D", ""));
    }
}
