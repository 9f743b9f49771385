package io.throughline.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Refuses what does not get as far as a resource: the same document, written by hand. */
@ApplicationScoped
public class Door {

    private final ObjectMapper json;

    Door(ObjectMapper json) {
        this.json = json;
    }

    public void refuse(RoutingContext request, Problem problem) {
        var answer = request.response();
        if (answer.ended() || answer.headWritten()) {
            return;
        }
        answer.setStatusCode(problem.status()).putHeader("Content-Type", ProblemDocument.MEDIA_TYPE);
        problem.headers().forEach(answer::putHeader);
        answer.end(document(problem));
    }

    private String document(Problem problem) {
        try {
            return json.writeValueAsString(ProblemDocument.said(problem, null));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A problem could not be written", unwritable);
        }
    }
}
