package io.throughline.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way in which a request can fail, told as a problem document. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    /** Insufficient privilege: a policy of the database did not let a row through. */
    private static final String OUT_OF_REACH = "42501";

    @ServerExceptionMapper
    Response problem(Problem problem, UriInfo uri) {
        return ProblemDocument.of(problem, uri.getPath());
    }

    @ServerExceptionMapper(priority = 1)
    Response invalid(ConstraintViolationException exception, UriInfo uri) {
        Problem problem = CommonProblem.invalid("Some fields are missing or cannot be what they say; see errors.");
        for (var violation : exception.getConstraintViolations()) {
            problem = problem.with(new Violation(pointer(violation), code(violation), violation.getMessage()));
        }
        return ProblemDocument.of(problem, uri.getPath());
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadable(JsonProcessingException exception, UriInfo uri) {
        return ProblemDocument.of(unreadable(exception), uri.getPath());
    }

    /** The framework has a mapper of its own for this one, which would answer with class names. */
    @ServerExceptionMapper(priority = 1)
    Response unreadable(MismatchedInputException exception, UriInfo uri) {
        return ProblemDocument.of(unreadable((JsonProcessingException) exception), uri.getPath());
    }

    /** A mistake of ours, which the framework would tell without a word. */
    @ServerExceptionMapper(priority = 1)
    Response unexpected(InvalidDefinitionException exception, UriInfo uri) {
        return unexpected((Throwable) exception, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> unauthenticated(RoutingContext context) {
        return SignIn.redirect(context)
                .map(redirect -> redirect.orElseGet(() -> ProblemDocument.of(CommonProblem.unauthenticated())));
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationCompletionException exception) {
        return ProblemDocument.of(CommonProblem.unauthenticated());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception) {
        return ProblemDocument.of(CommonProblem.forbidden());
    }

    @ServerExceptionMapper
    Response refusedByFramework(WebApplicationException exception, UriInfo uri, ResourceInfo asked) {
        if (exception.getCause() instanceof JsonProcessingException json) {
            return ProblemDocument.of(unreadable(json), uri.getPath());
        }
        int status = exception.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(exception, uri);
        }
        boolean parameter = status == 404 && exception.getCause() != null && Addresses.canBe(uri, asked);
        Problem problem = status == 400 || parameter
                ? CommonProblem.malformed(malformedParameter())
                : CommonProblem.ofStatus(status);
        return ProblemDocument.of(problem, uri.getPath());
    }

    @ServerExceptionMapper
    Response unexpected(Throwable exception, UriInfo uri) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return ProblemDocument.of(problem, uri.getPath());
            }
            if (cause instanceof SQLException refused && OUT_OF_REACH.equals(refused.getSQLState())) {
                return ProblemDocument.of(CommonProblem.outOfReach(), uri.getPath());
            }
            if (isNothingToKeep(cause)) {
                return ProblemDocument.of(CommonProblem.unkeepable(), uri.getPath());
            }
        }
        if (Unavailable.causes(exception)) {
            LOG.warnf("No database for %s: %s", uri.getPath(), exception.getMessage());
            return ProblemDocument.of(CommonProblem.unavailable(), uri.getPath());
        }
        if (Unanswered.is(exception)) {
            LOG.warnf("No answer for %s: %s", uri.getPath(), exception.getMessage());
            return ProblemDocument.of(CommonProblem.unanswered(), uri.getPath());
        }
        if (Malformed.is(exception)) {
            return ProblemDocument.of(CommonProblem.malformed(malformedParameter()), uri.getPath());
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(exception, "Unexpected failure %s at %s", reference, uri.getPath());
        return ProblemDocument.of(CommonProblem.unexpected(reference), uri.getPath());
    }

    /** A value that the database's types do not have: SQL's class 22, data exception. */
    private static boolean isNothingToKeep(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("22");
    }

    private static Problem unreadable(JsonProcessingException exception) {
        Problem problem = CommonProblem.malformed("The body is not the JSON that is expected here.");
        if (exception instanceof JsonMappingException mapping) {
            String pointer = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                    .collect(Collectors.joining("/", "/", ""));
            return problem.with(
                    new Violation(pointer, "unreadable", "This value is not of the kind that is expected here."));
        }
        return problem;
    }

    private static String malformedParameter() {
        return "A part of the address or of the body cannot be read; compare it with the API description.";
    }

    private static String pointer(ConstraintViolation<?> violation) {
        // The first two steps are the resource's method and parameter, which a caller does not know.
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(node -> (node.getIndex() == null ? "" : node.getIndex() + "/") + node.getName())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
