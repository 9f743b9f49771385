package io.throughline.chassis.stream;

import io.throughline.chassis.web.Hmac;
import io.throughline.chassis.web.SharedSecret;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Base64;

/** A place in the stream as it is given out: opaque, the same in every replica and for every filter. */
@ApplicationScoped
class StreamCursors {

    private static final int SIGNATURE = 10;

    private final SharedSecret secrets;

    StreamCursors(SharedSecret secrets) {
        this.secrets = secrets;
    }

    String write(long number) {
        byte[] place = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(Long.BYTES + SIGNATURE)
                        .put(place)
                        .put(sign(place), 0, SIGNATURE)
                        .array());
    }

    long read(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == Long.BYTES + SIGNATURE
                    && write(bytes.getLong()).equals(cursor)) {
                return bytes.getLong(0);
            }
        } catch (IllegalArgumentException malformed) {
            throw StreamProblem.cursorNotOurs();
        }
        throw StreamProblem.cursorNotOurs();
    }

    private byte[] sign(byte[] place) {
        return Hmac.of(secrets.get("stream"), place);
    }
}
