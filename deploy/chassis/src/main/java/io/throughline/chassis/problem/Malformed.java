package io.throughline.chassis.problem;

import io.vertx.core.http.HttpClosedException;
import java.util.List;
import java.util.stream.Stream;

/** Tells what a caller sent wrongly from what went wrong here, where the framework throws the same for both. */
final class Malformed {

    /** Where the framework reads bodies and forms, and what the headers say of media types. */
    private static final List<String> READERS = List.of(
            "org.jboss.resteasy.reactive.server.core.multipart.",
            "org.jboss.resteasy.reactive.server.vertx.VertxInputStream",
            "org.jboss.resteasy.reactive.server.handlers.MediaTypeMapper");

    private Malformed() {}

    /** True of a form or a media type that cannot be read, and of a body that ended with its connection, before or after somebody listened. */
    static boolean is(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException
                    || Stream.of(cause.getStackTrace()).anyMatch(Malformed::isReading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReading(StackTraceElement frame) {
        return READERS.stream().anyMatch(frame.getClassName()::startsWith);
    }
}
