package io.throughline.chassis.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes out of spans what tells of people: where they call from, with what, and what they looked for. */
@ApplicationScoped
class Discretion implements SpanProcessor {

    private static final List<AttributeKey<String>> TELLING = List.of(
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"),
            AttributeKey.stringKey("url.query"));
    private static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("url.full");

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (var key : TELLING) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, "-");
            }
        }
        var address = span.getAttribute(ADDRESS);
        if (address != null) {
            span.setAttribute(ADDRESS, address.replaceFirst("\\?.*", ""));
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
