package io.throughline.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Tells another service that is away or slow, which passes, from an answer that nobody can read. */
final class Unanswered {

    private Unanswered() {}

    static boolean is(Throwable exception) {
        return exception instanceof ProcessingException && isSilence(exception);
    }

    private static boolean isSilence(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException) {
                return false;
            }
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }
}
