package io.throughline.chassis.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A refusal in the caller's words (RFC 9457). Thrown by the domain, shown by HTTP, never logged as an error. */
public final class Problem extends RuntimeException {

    private final int status;
    private final String type;
    private final String title;
    private final String detail;
    private final List<Violation> errors;
    private final Map<String, String> headers;

    private Problem(
            int status, String type, String title, String detail, List<Violation> errors, Map<String, String> headers) {
        super(type + ": " + detail, null, false, false);
        this.status = status;
        this.type = type;
        this.title = title;
        this.detail = detail;
        this.errors = errors;
        this.headers = headers;
    }

    /**
     * @param status HTTP status, 400 to 599
     * @param type room and reason, as {@code findings:already-withdrawn}; becomes {@code urn:problem-type:<type>}
     * @param title the same words for every occurrence of the type
     * @param detail what is wrong this time, and what to do instead
     */
    public static Problem of(int status, String type, String title, String detail) {
        return new Problem(status, type, title, detail, List.of(), Map.of());
    }

    /** The same problem, naming one more place in the request that is wrong. */
    public Problem with(Violation violation) {
        return new Problem(
                status,
                type,
                title,
                detail,
                Stream.concat(errors.stream(), Stream.of(violation)).toList(),
                headers);
    }

    /** The same problem, answered with one more header. */
    public Problem header(String name, String value) {
        var more = new java.util.HashMap<>(headers);
        more.put(name, value);
        return new Problem(status, type, title, detail, errors, Map.copyOf(more));
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    public List<Violation> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
