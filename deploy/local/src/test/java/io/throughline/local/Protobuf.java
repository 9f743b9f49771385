package io.throughline.local;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A message as it came over the wire: of each field only what has a length, since nothing else is asked for here. */
record Protobuf(Map<Integer, List<byte[]>> fields) {

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int LENGTH = 2;

    static Protobuf of(byte[] wire) {
        var fields = new HashMap<Integer, List<byte[]>>();
        int[] at = {0};
        while (at[0] < wire.length) {
            long tag = varint(wire, at);
            switch ((int) (tag & 7)) {
                case VARINT -> varint(wire, at);
                case FIXED64 -> at[0] += 8;
                case LENGTH -> {
                    int length = (int) varint(wire, at);
                    fields.computeIfAbsent((int) (tag >>> 3), field -> new ArrayList<>())
                            .add(Arrays.copyOfRange(wire, at[0], at[0] + length));
                    at[0] += length;
                }
                default -> at[0] += 4;
            }
        }
        return new Protobuf(fields);
    }

    List<Protobuf> messages(int field) {
        return fields.getOrDefault(field, List.of()).stream().map(Protobuf::of).toList();
    }

    byte[] bytes(int field) {
        return fields.getOrDefault(field, List.of(new byte[0])).getFirst();
    }

    String text(int field) {
        return new String(bytes(field), StandardCharsets.UTF_8);
    }

    private static long varint(byte[] wire, int[] at) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = wire[at[0]++];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
