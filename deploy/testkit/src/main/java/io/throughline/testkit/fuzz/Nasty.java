package io.throughline.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values that nobody should send. */
final class Nasty {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** As they stand in JSON: some are none, some are more than a Java string can hold. */
    private static final List<String> RAW = listed("raw");

    private static final List<String> TEXTS = listed("texts");

    private final RandomGenerator random;

    Nasty(RandomGenerator random) {
        this.random = random;
    }

    /** Something in the place of a value of this schema. */
    JsonNode json(JsonNode schema) {
        int max = schema.path("maxLength").asInt(schema.path("maximum").asInt(0));
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> raw(pick(RAW));
            case 3 -> max == 0 ? JSON.textNode("x".repeat(70_000)) : JSON.textNode("x".repeat(max + random.nextInt(2)));
            case 4 -> random.nextInt(4) == 0 ? deep() : raw("[" + "1,".repeat(5_000) + "1]");
            case 5 -> JSON.textNode("\ud83d\ude00".repeat(max == 0 ? 3_000 : max / 2 + 1));
            default -> JSON.textNode(pick(TEXTS));
        };
    }

    private JsonNode deep() {
        int levels = random.nextBoolean() ? 900 : 5_000;
        return random.nextBoolean()
                ? raw("[".repeat(levels) + "]".repeat(levels))
                : raw("{\"a\":".repeat(levels) + "1" + "}".repeat(levels));
    }

    /** For an address, encoded as far as it must be. */
    String inAddress() {
        return switch (random.nextInt(10)) {
            case 0 ->
                pick(List.of(
                        "%",
                        "%zz",
                        "%00",
                        "a%00b",
                        "%c0%af",
                        "%ff",
                        "%ed%a0%80",
                        "+",
                        "%2F",
                        "%252F",
                        "%0d%0aX:1",
                        ";a=b",
                        "a;b"));
            case 1 -> encoded("x".repeat(random.nextBoolean() ? 300 : 3_000));
            case 2 ->
                pick(List.of(
                        "2147483647",
                        "2147483648",
                        "-1",
                        "0",
                        "201",
                        "1.5",
                        "1e3",
                        "9223372036854775808",
                        "0x1",
                        "%D9%A3"));
            default -> encoded(pick(TEXTS));
        };
    }

    String inHeader() {
        String text = switch (random.nextInt(6)) {
            case 0 ->
                pick(List.of(
                        "*",
                        "W/\"1\"",
                        "\"1",
                        "\"\"",
                        "\"-1\"",
                        "\"99999999999999999999\"",
                        "\"1\",\"2\"",
                        ",,,",
                        "\"*\"",
                        "1",
                        "\"0\""));
            case 1 -> "x".repeat(random.nextBoolean() ? 201 : 6_000);
            case 2 ->
                pick(List.of(
                        "text/html",
                        "image/png",
                        "*/*;q=0",
                        "application/*",
                        ";;",
                        "a/b/c",
                        "application/json;q=2",
                        "application/xml"));
            default -> pick(TEXTS);
        };
        return text.replaceAll("[\\r\\n]", "");
    }

    static String encoded(String text) {
        var encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xff);
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0);
            encoded.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return encoded.toString();
    }

    String text() {
        return pick(TEXTS);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static JsonNode raw(String json) {
        return JSON.rawValueNode(new RawValue(json));
    }

    private static List<String> listed(String name) {
        try (var file = Nasty.class.getResourceAsStream("/fuzz/nasty.json")) {
            var listed = new ArrayList<String>();
            new ObjectMapper().readTree(file).path(name).forEach(value -> listed.add(value.asText()));
            return listed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
