package io.throughline.testkit;

import io.throughline.testkit.SampleCalls.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every operation of an API as each kind of caller: nobody, an expired token, one for somebody else, one without or with a
 * foreign signature, each role that is not declared, somebody of another council, and each role that is declared.
 */
public final class AccessMatrix {

    private static final List<String> ROLES =
            List.of("viewer", "officer", "lead", "action-owner", "moderator", "admin", "system", "visitor", "cleaner");
    private static final String ELSEWHERE = "000";

    private final SampleCalls calls;
    private final NamedThings things;
    private final NamedThings unknown;
    private final List<String> queries;
    private final List<String> complaints = new ArrayList<>();
    private int tried;

    /**
     * @param things of a council: ids by the collection or field that they stand in
     * @param queries by which a list can be asked for them, as {@code ?inspectionId=…}
     */
    public AccessMatrix(String base, Map<String, String> things, List<String> queries) {
        this.calls = new SampleCalls(base);
        this.things = new NamedThings(things);
        this.unknown = this.things.unknown();
        this.queries = Stream.concat(Stream.of(""), queries.stream()).toList();
    }

    /** What is not as declared. */
    public List<String> complaints(ApiDocument api) {
        api.operations().forEach(operation -> {
            strangers(operation);
            wrongRoles(operation);
            elsewhere(operation);
            rightRoles(operation);
        });
        return complaints;
    }

    /** How many calls were made. */
    public int tried() {
        return tried;
    }

    private void strangers(ApiOperation operation) {
        String role = operation.roles().iterator().next();
        String good = Tokens.of("stranger", role);
        expect(operation, "without a token", 401, call(operation, unknown, "", null));
        var bad = Map.of(
                "expired", Tokens.expired("stranger", role),
                "for another audience", Tokens.forAudience("elsewhere", "stranger", role),
                "unsigned", Forged.unsigned(good),
                "with a foreign signature", Forged.resigned(good));
        bad.forEach(
                (name, token) -> expect(operation, "with a token " + name, 401, call(operation, unknown, "", token)));
    }

    private void wrongRoles(ApiOperation operation) {
        var wrong = new TreeSet<>(ROLES);
        wrong.removeAll(operation.roles());
        String right = operation.roles().iterator().next();
        expect(
                operation,
                "with a scope of elsewhere",
                403,
                call(operation, unknown, "", Tokens.scoped("openid elsewhere:write", "stranger", right)));
        for (String role : wrong) {
            Answer answer = call(operation, unknown, "", Tokens.of("stranger", role));
            expect(operation, "as " + role, 403, answer);
        }
    }

    private void elsewhere(ApiOperation operation) {
        String role = operation.roles().iterator().next();
        String token = Tokens.within(List.of(ELSEWHERE), "neighbour", role);
        switch (reach(operation)) {
            case "own" -> queries(operation).forEach(query -> likeUnknown(operation, query, token));
            case "everywhere" -> {
                Answer answer = call(operation, things, "", token);
                check(answer.isOfProblem("common:not-everywhere"), operation, "from elsewhere", answer);
            }
            case "shared" -> queries(operation).forEach(query -> likeEverybody(operation, query, role, token));
            default -> complaints.add(operation.name() + " says nothing that is known of whose things it is about");
        }
    }

    /** What is another council's answers as what does not exist, and no list names it. */
    private void likeUnknown(ApiOperation operation, String query, String token) {
        Answer theirs = call(operation, things, query, token);
        if (query.isEmpty()
                && operation.method().equals("get")
                && !operation.path().contains("{")) {
            check(!things.appearIn(theirs.body()), operation, "from elsewhere", theirs);
            return;
        }
        Answer none = call(operation, unknown, unknown.instead(things, query), token);
        String one = theirs.plain();
        String other = none.plain();
        if (!one.equals(other)) {
            complaints.add(operation.name() + query + " tells another council's from none: " + one + " / " + other);
        }
    }

    /** What is published is read from anywhere, and written by who reaches its council. */
    private void likeEverybody(ApiOperation operation, String query, String role, String token) {
        Answer answer = call(operation, things, query, token);
        boolean holds = operation.method().equals("get")
                ? answer.status()
                        == call(operation, things, query, Tokens.of("neighbour", role))
                                .status()
                : answer.isOfProblem("common:out-of-reach");
        check(holds, operation, "from elsewhere", answer);
    }

    /** An operation that says nothing is about what belongs to a council. */
    private static String reach(ApiOperation operation) {
        return operation.description().path("x-reach").asText("own");
    }

    private void rightRoles(ApiOperation operation) {
        boolean reads = operation.method().equals("get");
        boolean found = false;
        for (String role : operation.roles()) {
            Answer answer = call(operation, reads ? things : unknown, "", Tokens.of("matrix-" + role, role));
            boolean refused = answer.status() == 401
                    || answer.status() == 405
                    || answer.status() >= 500
                    || answer.isOfProblem("common:forbidden")
                    || answer.isOfProblem("common:http-404");
            check(!refused, operation, "as " + role, answer);
            found |= answer.status() < 300 || (reads && isAnsweredWhereAsked(operation, role));
        }
        if (reads && operation.path().contains("{") && !found) {
            complaints.add(operation.name() + " was asked about nothing that is there");
        }
    }

    /** Some want to know of which days, or of what. */
    private boolean isAnsweredWhereAsked(ApiOperation operation, String role) {
        return queries(operation).stream()
                .filter(query -> !query.isEmpty())
                .anyMatch(query -> call(operation, things, query, Tokens.of("matrix-" + role, role))
                                .status()
                        < 300);
    }

    private List<String> queries(ApiOperation operation) {
        return operation.method().equals("get")
                ? queries.stream()
                        .filter(query -> query.isEmpty() || takes(operation, query))
                        .toList()
                : List.of("");
    }

    private static boolean takes(ApiOperation operation, String query) {
        String name = query.substring(1, query.indexOf('='));
        return operation.description().findValuesAsText("name").contains(name);
    }

    private Answer call(ApiOperation operation, NamedThings about, String query, @Nullable String token) {
        tried++;
        return calls.call(operation, about, query, token);
    }

    private void expect(ApiOperation operation, String who, int status, Answer answer) {
        check(answer.status() == status, operation, who, answer);
    }

    private void check(boolean holds, ApiOperation operation, String who, Answer answer) {
        if (!holds) {
            complaints.add(operation.name() + " " + who + " answers " + answer.status() + " " + answer.body());
        }
    }
}
