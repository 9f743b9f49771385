package io.throughline.tracker.source;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What belongs to persons, by the door that all others use. */
@Path("/v1/people/{person}")
@RegisterRestClient(configKey = "tracker")
@RegisterClientHeaders(ReadersToken.class)
public interface PeopleSource {

    /** @param open how much, by kind of work */
    record Work(String person, Map<String, Integer> open, List<Piece> items) {

        public List<Piece> of(String kind) {
            return items.stream().filter(one -> one.kind().equals(kind)).toList();
        }

        public int count(String kind) {
            return open.getOrDefault(kind, 0);
        }

        public boolean isNone() {
            return open.values().stream().allMatch(count -> count == 0);
        }
    }

    record Piece(
            String kind,
            UUID recommendationId,
            String title,
            String status,
            @Nullable LocalDate dueDate) {}

    /** @param moved how much, by kind of work */
    record HandedOver(String from, String to, Map<String, Integer> moved) {

        public int count(String kind) {
            return moved.getOrDefault(kind, 0);
        }
    }

    @GET
    @Path("/work")
    Work work(@PathParam("person") String person);

    @POST
    @Path("/handover")
    HandedOver handOver(
            @PathParam("person") String person, @HeaderParam("Idempotency-Key") String key, JsonNode command);
}
