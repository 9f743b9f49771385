package io.throughline.testkit.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 without the good manners of a library, which would not send half of what is to be tried. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Wire(int port) {
        this.port = port;
    }

    Answer send(Call call) throws IOException {
        boolean reused = socket != null;
        long begun = System.nanoTime();
        Answer answer = exchange(call);
        if (answer.status() == 0 && reused) {
            // The server may have closed a connection that was kept; that is no answer to this call.
            begun = System.nanoTime();
            answer = exchange(call);
        }
        return answer.after(begun);
    }

    private Answer exchange(Call call) throws IOException {
        try {
            InputStream input = open();
            write(call);
            Answer answer = read(input, call.method().equals("HEAD"));
            if (answer.status() == 0
                    || answer.header("Connection").equalsIgnoreCase("close")
                    || answer.mediaType().equals("text/event-stream")) {
                close();
            }
            return answer;
        } catch (IOException broken) {
            close();
            return new Answer(0, Map.of(), String.valueOf(broken.getMessage()), 0);
        }
    }

    private InputStream open() throws IOException {
        if (socket == null || in == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
        }
        return in;
    }

    /** A server that refuses early may stop reading; its answer is there all the same. */
    private void write(Call call) {
        try {
            var out = java.util.Objects.requireNonNull(socket).getOutputStream();
            out.write(call.head());
            out.write(call.body());
            out.flush();
        } catch (IOException refused) {
            // What it said is read next.
        }
    }

    private static Answer read(InputStream in, boolean headOnly) throws IOException {
        String first = line(in);
        if (!first.startsWith("HTTP/1.")) {
            return new Answer(0, Map.of(), first, 0);
        }
        int status = Integer.parseInt(first.substring(9, 12));
        Map<String, String> headers = headers(in);
        if (status == 100) {
            return read(in, headOnly);
        }
        var answer = new Answer(status, headers, "", 0);
        boolean none =
                headOnly || status == 204 || status == 304 || answer.mediaType().equals("text/event-stream");
        return none ? answer : new Answer(status, headers, body(in, answer), 0);
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new HashMap<String, String>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static String body(InputStream in, Answer answer) throws IOException {
        var body = new ByteArrayOutputStream();
        if (answer.header("Transfer-Encoding").equals("chunked")) {
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                body.write(in.readNBytes(size));
                line(in);
            }
            line(in);
        } else if (!answer.header("Content-Length").isEmpty()) {
            body.write(in.readNBytes(Integer.parseInt(answer.header("Content-Length"))));
        }
        return new String(unpacked(body.toByteArray(), answer.header("Content-Encoding")), StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(byte[] body, String encoding) throws IOException {
        var packed = new ByteArrayInputStream(body);
        return switch (encoding) {
            case "gzip" -> new GZIPInputStream(packed).readAllBytes();
            case "deflate" -> new InflaterInputStream(packed).readAllBytes();
            default -> body;
        };
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException gone) {
            // As it was meant to be.
        }
        socket = null;
        in = null;
    }
}
