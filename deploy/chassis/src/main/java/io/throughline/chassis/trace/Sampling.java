package io.throughline.chassis.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which traces are sent: a share of them, chosen by their number, so that all services choose the same and no caller can make
 * us send. The others are kept up too, or logs would lose their numbers.
 */
@ApplicationScoped
class Sampling {

    @Produces
    @Singleton
    Sampler sampler(@ConfigProperty(name = "throughline.traces.share") double share) {
        return new Share(Sampler.traceIdRatioBased(share));
    }

    private record Share(Sampler chosen) implements Sampler {

        @Override
        public SamplingResult shouldSample(
                Context parent, String trace, String name, SpanKind kind, Attributes of, List<LinkData> links) {
            var decision =
                    chosen.shouldSample(parent, trace, name, kind, of, links).getDecision();
            return decision == SamplingDecision.DROP ? SamplingResult.recordOnly() : SamplingResult.recordAndSample();
        }

        @Override
        public String getDescription() {
            return chosen.getDescription();
        }
    }
}
