package io.throughline.testkit.fuzz;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.throughline.testkit.ApiDocument;
import io.throughline.testkit.ApiOperation;
import io.throughline.testkit.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Goes round all parameters, headers and fields of all operations, each time with something else that does not belong there.
 * What answers tell is used again, so that identifiers are real ones as often as not.
 */
public final class Fuzzer {

    /** How many requests are sent: {@code -Dthroughline.fuzz.requests=100000}. */
    private static final int REQUESTS = Integer.getInteger("throughline.fuzz.requests", 5_000);

    private static final long SEED = Long.getLong("throughline.fuzz.seed", 20_260_101L);

    /** Reads the whole log: done now and then, asked for in vain as often as all others. */
    private static final String HEAVY = "/rebuild";

    private final ApiDocument api;
    private final Learned learned = new Learned();
    private final RandomGenerator random = new SplittableRandom(SEED);
    private final Samples samples;
    private final Mischief mischief;
    private final Judge judge;
    private final Wire wire;
    private final Map<String, String> tokens = new HashMap<>();
    private final FuzzReport report = new FuzzReport(SEED);

    private Fuzzer(ApiDocument api, Wire wire) {
        this.api = api;
        this.wire = wire;
        this.samples = new Samples(api, learned, random);
        this.mischief = new Mischief(new Nasty(random), random);
        this.judge = new Judge(api);
    }

    /**
     * @param openApi the description as the service gives it
     * @param known values to begin with, by the name of their parameter; an identifier by that of its collection
     */
    public static FuzzReport run(String openApi, int port, Map<String, String> known) {
        try (var wire = new Wire(port)) {
            var fuzzer = new Fuzzer(ApiDocument.of(openApi), wire);
            known.forEach(fuzzer.learned::teach);
            fuzzer.goRound();
            return fuzzer.report;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private void goRound() throws IOException {
        var places = new ArrayList<Target>();
        for (ApiOperation operation : api.operations()) {
            Target.all(operation, samples).forEach(places::add);
        }
        // What lists there are is asked first, so that the rest can speak of what is in them.
        places.sort(Comparator.comparing(
                (Target target) -> !target.operation().method().equals("get")));
        report.reached(places.size());
        for (int sent = 0; sent < REQUESTS; sent++) {
            if (sent > 0 && sent % places.size() == 0) {
                Collections.shuffle(places, new Random(SEED + sent));
            }
            attempt(places.get(sent % places.size()));
        }
    }

    private void attempt(Target target) throws IOException {
        Draft draft = right(target.operation());
        mischief.spoil(draft, target);
        Call call = draft.call(target.place() + " " + target.name());
        Answer answer = wire.send(call);
        if (answer.millis() > Judge.SLOW_MILLIS) {
            // A busy machine is slow once; what is slow by itself is so again.
            answer = wire.send(call);
        }
        report.add(target, call, answer, judge.complaints(call, answer));
        learned.from(call, answer);
    }

    private Draft right(ApiOperation operation) {
        var draft = new Draft(operation);
        draft.header("Host", "127.0.0.1");
        draft.header("Authorization", "Bearer " + token(operation));
        draft.header("Accept", "application/json, */*");
        for (JsonNode parameter : operation.description().path("parameters")) {
            give(draft, parameter.path("in").asText(), parameter.path("name").asText(), parameter.path("schema"));
        }
        var media = new ArrayList<>(operation.bodies().properties());
        if (!media.isEmpty()) {
            var chosen = media.get(random.nextInt(media.size()));
            JsonNode example = chosen.getValue().path("example");
            draft.mediaType = chosen.getKey();
            draft.json = !example.isMissingNode() && random.nextInt(3) == 0
                    ? example.deepCopy()
                    : samples.of("", chosen.getValue().path("schema"));
        }
        return draft;
    }

    private void give(Draft draft, String in, String name, JsonNode schema) {
        String known = learned.recall(draft.operation.path(), name, random);
        if (draft.operation.path().endsWith(HEAVY) && random.nextInt(20) > 0) {
            known = "nothing";
        }
        String value = known != null && random.nextInt(10) > 0
                ? known
                : samples.of(name, schema).asText();
        switch (in) {
            case "path" -> draft.path.put(name, Nasty.encoded(value));
            case "query" -> {
                if (random.nextInt(4) == 0) {
                    draft.query.add(entry(name, Nasty.encoded(value)));
                }
            }
            default -> {
                if (name.equals("If-Match")) {
                    draft.header(name, "*");
                }
            }
        }
    }

    /** Mostly of somebody who may, so that what comes after the question who is asked too. */
    private String token(ApiOperation operation) {
        var roles = List.copyOf(operation.roles());
        String role = random.nextInt(20) == 0 ? "viewer" : roles.get(random.nextInt(roles.size()));
        return tokens.computeIfAbsent(role, fresh -> Tokens.of(fresh, fresh));
    }
}
