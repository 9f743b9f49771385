package io.throughline.testkit.fuzz;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Spoils one part of a draft. */
final class Mischief {

    private static final List<String> MEDIA_TYPES = List.of(
            "",
            "text/plain",
            "application/xml",
            "application/json;charset=utf-16",
            "application/octet-stream",
            "multipart/form-data;boundary=",
            "application/x-www-form-urlencoded",
            "nonsense",
            "application/json/json",
            "application/json;charset=none",
            "multipart/mixed",
            "*/*",
            "application/merge-patch+json",
            "text/html");

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO", "get");

    private final Nasty nasty;
    private final RandomGenerator random;

    Mischief(Nasty nasty, RandomGenerator random) {
        this.nasty = nasty;
        this.random = random;
    }

    void spoil(Draft draft, Target target) {
        switch (target.place()) {
            case NOTHING -> {}
            case PATH -> draft.path.put(target.name(), notEmpty(nasty.inAddress()));
            case QUERY -> query(draft, target);
            case HEADER -> header(draft, target);
            case FIELD -> field(draft, target);
            case BODY -> body(draft);
            case MEDIA_TYPE -> draft.mediaType = nasty.pick(MEDIA_TYPES);
            case METHOD -> draft.method = nasty.pick(METHODS);
            case TOKEN ->
                draft.header(
                        "Authorization",
                        nasty.pick(List.of(
                                "",
                                "Bearer",
                                "Bearer a.b.c",
                                "Bearer " + "x".repeat(5_000),
                                "Basic YTpi",
                                "bearer\tx")));
        }
    }

    private void query(Draft draft, Target target) {
        draft.parameter(target.name(), nasty.inAddress());
        if (random.nextInt(5) == 0) {
            draft.query.add(entry(target.name(), nasty.inAddress()));
        }
        if (random.nextInt(10) == 0) {
            draft.query.add(entry(nasty.inAddress(), ""));
        }
    }

    private void header(Draft draft, Target target) {
        draft.header(target.name(), nasty.inHeader());
        if (random.nextInt(5) == 0) {
            draft.headers.add(entry(target.name(), nasty.inHeader()));
        }
    }

    private void field(Draft draft, Target target) {
        JsonNode value = nasty.json(target.schema());
        if (random.nextInt(12) == 0) {
            draft.remove(target.name());
        } else if (random.nextInt(12) == 0 && draft.json != null) {
            String name = target.name().substring(target.name().lastIndexOf('/') + 1);
            draft.raw = ("{\"" + name + "\":" + value + ","
                            + draft.json.toString().substring(1))
                    .getBytes(StandardCharsets.UTF_8);
            draft.json = null;
        } else {
            draft.set(target.name(), value);
        }
    }

    private void body(Draft draft) {
        String right = draft.json == null ? "{}" : draft.json.toString();
        draft.json = null;
        draft.raw = switch (random.nextInt(14)) {
            case 0 -> new byte[0];
            case 1 -> utf8(right.substring(0, right.length() / 2));
            case 2 -> utf8("\ufeff" + right);
            case 3 -> right.getBytes(StandardCharsets.UTF_16);
            case 4 -> utf8("<a/>");
            case 5 -> utf8("[" + right + "]");
            case 6 -> utf8("[".repeat(100_000));
            case 7 -> utf8("{\"a\":".repeat(50_000));
            case 8 -> utf8("\"" + "x".repeat(2_000_000) + "\"");
            case 9 -> new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2};
            case 10 -> utf8(right + right);
            case 11 -> utf8(right.replaceFirst("\\{", "{\"__proto__\":{\"a\":1},\"@class\":\"x\",\"a\":1,"));
            case 12 -> utf8(right.replaceFirst(":\"", ":\"\u0000"));
            default -> utf8(nasty.json(draft.operation.description()).toString());
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String notEmpty(String part) {
        return part.isEmpty() ? "%20" : part;
    }
}
