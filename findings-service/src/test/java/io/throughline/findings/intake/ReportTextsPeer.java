package io.throughline.findings.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Answers as inspections-service does when a report's words or an inspection's record are asked for, over real HTTP: an
 * inspection whose id ends in {@code 404} has no report, of one that ends in {@code 503} the record cannot be had, every
 * other one has the same letter about a council that does not exist. The two services
 * themselves meet in the walk of deploy/local.
 */
public final class ReportTextsPeer implements QuarkusTestResourceLifecycleManager {

    private static final String LETTER = """
            Focused visit to Ambermouth local authority children's services

            Overview

            Ambermouth was last inspected in 2021. The recording of decisions has not improved since the last inspection.

            What needs to improve in this area of social work practice

            - The timeliness of plans for children who wait for a permanent home.
            - The recording of what managers decide and why.

            Findings

            - Social workers know the children they work with very well and see them often.
            - Too many plans drift, and children wait too long for decisions that matter to them.
            """;

    private static final String RECORD = """
            {"leadInspector":"Ada Quill","inspectors":["Ada Quill","Tom Reed"],"judgements":
             [{"area":"LEADERS","grade":"GOOD","label":"The impact of leaders","printedGrade":"Good"}],
             "report":{"fileName":"ambermouth.pdf"}}""";

    /** Old Ambershire became Ambermouth, and Thornley Vale is like it. */
    private static final String AUTHORITIES = """
            {"items":[
             {"name":"Ambermouth City Council","dfeCode":"990","onsCode":"E08990990","ofstedUrn":"99990","region":"North West",
              "predecessors":[{"name":"Old Ambershire","dfeCode":"989"}],
              "neighbourSets":[{"version":"2026","current":true,"neighbours":[{"name":"Thornley Vale","dfeCode":"991"}]}]},
             {"name":"Thornley Vale Council","dfeCode":"991","region":"North West","predecessors":[],"neighbourSets":[]},
             {"name":"Old Ambershire","dfeCode":"989","region":"North West","predecessors":[],"neighbourSets":[]}],
             "links":{"self":"/v1/authorities"}}""";

    private final HttpServer server = onFreePort();

    @Override
    public Map<String, String> start() {
        server.createContext("/v1/inspections", ReportTextsPeer::answer);
        server.createContext("/v1/authorities", exchange -> send(exchange, 200, AUTHORITIES));
        server.start();
        return Map.of(
                "throughline.inspections.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static HttpServer onFreePort() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("404/report/text")) {
            send(exchange, 404, "");
        } else if (path.endsWith("/report/text")) {
            send(exchange, 200, text());
        } else {
            send(exchange, path.endsWith("503") ? 503 : 200, RECORD);
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String text() {
        var lines = new StringBuilder();
        int start = 0;
        int y = 0;
        for (String line : LETTER.split("\n", -1)) {
            lines.append(lines.isEmpty() ? "" : ",")
                    .append("""
                            {"start":%d,"end":%d,"text":"%s","x":0,"y":%d,"width":%d,"size":0,"bold":false}""".formatted(start, start + line.length(), line, y++, line.length()));
            start += line.length() + 1;
        }
        return """
                {"kind":"FOCUSED_VISIT","extractor":"text-1","length":%d,"pages":[{"number":1,"width":100,"height":100,"lines":[%s]}]}""".formatted(start, lines);
    }
}
