package io.throughline.chassis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an error looks like on the wire: {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<Violation> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Response of(Problem problem) {
        return of(problem, null);
    }

    static Response of(Problem problem, @Nullable String instance) {
        var response = Response.status(problem.status()).type(MEDIA_TYPE).entity(said(problem, instance));
        problem.headers().forEach(response::header);
        return response.build();
    }

    static ProblemDocument said(Problem problem, @Nullable String instance) {
        return new ProblemDocument(
                "urn:problem-type:" + problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                instance,
                problem.errors());
    }
}
