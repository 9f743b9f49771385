package io.throughline.tracker.planning;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.source.Plan;
import io.throughline.tracker.source.PlansSource;
import io.throughline.tracker.source.Progress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** How far a plan has come between two days. */
@Path("/plans/{id:[0-9a-fA-F-]{36}}/progress")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ProgressPages {

    private final PlansSource plans;

    ProgressPages(@RestClient PlansSource plans) {
        this.plans = plans;
    }

    record ProgressPage(
            Plan plan,
            @Nullable Progress progress,
            List<Progress.Item> items,
            Part part,
            Period period,
            List<Complaint> complaints)
            implements TemplateInstance {}

    record Period(String from, String to) {

        /** Of a part of its table, up to the row. */
        public String address() {
            return "?from=" + from + "&to=" + to + "&";
        }
    }

    @GET
    public Response progress(
            @PathParam("id") UUID id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("row") @Nullable Integer row) {
        var period = new Period(from == null ? "" : from, to == null ? "" : to);
        Plan plan = plans.get(id);
        if (period.from().isBlank() || period.to().isBlank()) {
            return Response.ok(unmade(plan, period, List.of())).build();
        }
        try {
            var progress = plans.progress(id, period.from(), period.to());
            var part = Part.at(row, progress.items().size());
            return Response.ok(new ProgressPage(plan, progress, part.of(progress.items()), part, period, List.of()))
                    .build();
        } catch (Problem refusal) {
            return Response.status(refusal.status())
                    .entity(unmade(plan, period, Complaint.of(refusal)))
                    .build();
        }
    }

    private static ProgressPage unmade(Plan plan, Period period, List<Complaint> complaints) {
        return new ProgressPage(plan, null, List.of(), Part.at(null, 0), period, complaints);
    }
}
