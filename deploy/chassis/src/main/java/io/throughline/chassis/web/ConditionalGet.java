package io.throughline.chassis.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Answers 304 to a reader who has this version already. */
class ConditionalGet {

    @ServerResponseFilter
    void unchanged(ContainerRequestContext request, ContainerResponseContext response) {
        String present = response.getHeaderString(HttpHeaders.ETAG);
        String held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (request.getMethod().equals("GET") && response.getStatus() == 200 && holds(held, present)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean holds(@Nullable String held, @Nullable String present) {
        if (held == null || present == null) {
            return false;
        }
        for (String tag : held.split(",", -1)) {
            if (tag.strip().equals(present) || tag.strip().equals("*")) {
                return true;
            }
        }
        return false;
    }
}
