package io.throughline.tracker.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.ProblemDocument;
import io.throughline.chassis.problem.Violation;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What a service refuses, a page refuses in the same words. */
@Provider
@Blocking
class RefusedBySource implements ResponseExceptionMapper<Problem> {

    private static final String PREFIX = "urn:problem-type:";
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    @Override
    public Problem toThrowable(Response response) {
        ProblemDocument told = read(response);
        if (told == null || told.title() == null || told.type() == null) {
            return unspoken(response.getStatus());
        }
        Problem problem = Problem.of(
                response.getStatus(),
                told.type().replaceFirst("^" + PREFIX, ""),
                told.title(),
                told.detail() == null ? "" : told.detail());
        for (var error : Objects.requireNonNullElse(told.errors(), List.<Violation>of())) {
            problem = problem.with(error);
        }
        return problem;
    }

    private @Nullable ProblemDocument read(Response response) {
        try {
            return JSON.readValue(response.readEntity(String.class), ProblemDocument.class);
        } catch (JsonProcessingException | IllegalStateException unreadable) {
            return null;
        }
    }

    static Problem unspoken(int status) {
        return Problem.of(
                status >= 500 ? 503 : status,
                "pages:unspoken",
                "One of the services did not answer as it should",
                "Try again in a minute. If it stays like that, tell the operators: it answered " + status + ".");
    }
}
