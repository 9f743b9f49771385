package io.throughline.testkit.fuzz;

import io.throughline.testkit.ApiDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with an answer: everything that the description does not promise. */
final class Judge {

    static final long SLOW_MILLIS = 2_000;

    private static final String PROBLEM = "application/problem+json";
    private static final String PROBLEM_SCHEMA = "/components/schemas/Problem";

    /** What no answer may say: it would tell what is inside. */
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|io\\.throughline\\.[\\w.]*[A-Z]|org\\.(hibernate|postgresql|jboss|apache)|java\\.(lang|util|time)|com\\.fasterxml"
                    + "|\\bat [\\w.$]+\\(\\w+\\.java|select .{1,200} from |SQLSTATE|ERROR: ");

    /** What the server itself says to what is not HTTP, or has too long a head. */
    private static final Set<Integer> NOT_HTTP = Set.of(400, 414, 431);

    /** Where the address is spoiled it can be another one's, or nobody's. */
    private static final Set<Integer> ELSEWHERE = Set.of(404, 405);

    private final ApiDocument api;

    Judge(ApiDocument api) {
        this.api = api;
    }

    List<String> complaints(Call call, Answer answer) {
        var complaints = new ArrayList<String>();
        int status = answer.status();
        if (status == 0) {
            complaints.add("no answer: " + answer.body());
            return complaints;
        }
        if (status >= 500 && (status != 503 || answer.header("Retry-After").isEmpty())) {
            complaints.add("status " + status);
        }
        if (!call.isHttp() && NOT_HTTP.contains(status) && answer.body().isEmpty()) {
            return complaints;
        }
        boolean elsewhere = call.mischief().startsWith("PATH") && ELSEWHERE.contains(status);
        if (call.isAsDescribed() && !elsewhere && !call.operation().statuses().contains(String.valueOf(status))) {
            complaints.add("undocumented status " + status);
        }
        if (answer.millis() > SLOW_MILLIS) {
            complaints.add("slow");
        }
        if (INSIDE.matcher(answer.body()).find()) {
            complaints.add("tells what is inside");
        }
        for (String header : List.of("Server", "X-Powered-By")) {
            if (!answer.header(header).isEmpty()) {
                complaints.add("says " + header);
            }
        }
        complaints.addAll(status >= 400 ? aboutProblem(call, answer) : aboutSuccess(call, answer));
        return complaints;
    }

    private List<String> aboutProblem(Call call, Answer answer) {
        if (call.method().equals("HEAD")) {
            return List.of();
        }
        if (!answer.mediaType().equals(PROBLEM)) {
            return List.of("status " + answer.status() + " is no problem document but " + answer.mediaType());
        }
        var complaints = new ArrayList<>(api.complaints(PROBLEM_SCHEMA, answer.body()));
        if (!answer.body().contains("\"status\":" + answer.status())) {
            complaints.add("the problem says another status than " + answer.status());
        }
        return complaints;
    }

    private List<String> aboutSuccess(Call call, Answer answer) {
        boolean json = answer.mediaType().equals("application/json");
        if (!json || !call.isAsDescribed() || answer.body().isEmpty() || answer.status() >= 300) {
            return List.of();
        }
        String part = "/responses/" + answer.status();
        if (!call.operation().description().at(part + "/content").has("application/json")) {
            return List.of();
        }
        return api.complaints(call.operation().pointer(part, "application/json"), answer.body()).stream()
                .limit(3)
                .toList();
    }
}
