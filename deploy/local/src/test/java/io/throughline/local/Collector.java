package io.throughline.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes in the spans that services send, as any collector that speaks OTLP over HTTP would. */
final class Collector implements AutoCloseable {

    /** @param parent empty in the first of a trace that nobody brought */
    record Span(String service, String name, String trace, String id, String parent, Map<String, String> attributes) {}

    final Queue<Span> spans = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    Collector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> {
            takeIn(Protobuf.of(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    Map<String, String> settings() {
        return Map.of(
                "THROUGHLINE_TRACES_SHARE",
                "1",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                "500ms");
    }

    List<Span> of(String trace) {
        return spans.stream().filter(span -> span.trace.equals(trace)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The numbers are those of opentelemetry/proto/trace/v1/trace.proto. */
    private void takeIn(Protobuf sent) {
        for (var resource : sent.messages(1)) {
            var service = attributes(resource.messages(1).getFirst(), 1).getOrDefault("service.name", "");
            for (var scope : resource.messages(2)) {
                for (var span : scope.messages(2)) {
                    spans.add(new Span(
                            service,
                            span.text(5),
                            hex(span.bytes(1)),
                            hex(span.bytes(2)),
                            hex(span.bytes(4)),
                            attributes(span, 9)));
                }
            }
        }
    }

    private static Map<String, String> attributes(Protobuf of, int field) {
        var attributes = new HashMap<String, String>();
        for (var pair : of.messages(field)) {
            attributes.put(pair.text(1), pair.messages(2).getFirst().text(1));
        }
        return attributes;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
