package io.throughline.chassis.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Carries a trace on where no framework does: in a row, in a record's header. Written as W3C's traceparent. */
@ApplicationScoped
public class Traces {

    public static final String HEADER = "traceparent";

    private static final TextMapGetter<String> ALONE = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String trace) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String trace, String key) {
            return key.equals(HEADER) ? trace : null;
        }
    };

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    public static @Nullable String of(Headers headers) {
        var header = headers.lastHeader(HEADER);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }

    public @Nullable String underWay() {
        var carried = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carried, HashMap::put);
        return carried.get(HEADER);
    }

    /** Works as part of that trace, or of a new one where there is none, or none that can be read. */
    public void takeUp(@Nullable String trace, SpanKind kind, String what, Runnable work) {
        var before = W3CTraceContextPropagator.getInstance().extract(Context.root(), trace, ALONE);
        Span span = tracer.spanBuilder(what).setSpanKind(kind).setParent(before).startSpan();
        try (var _ = span.makeCurrent()) {
            work.run();
        } catch (RuntimeException failure) {
            // Without its message, which may name somebody.
            span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
            throw failure;
        } finally {
            span.end();
        }
    }
}
