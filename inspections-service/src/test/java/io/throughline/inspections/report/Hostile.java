package io.throughline.inspections.report;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Files as an attacker or a broken disk would send them: made from a seed, so that each run sends the same. */
public record Hostile(String name, byte[] content) {

    private static final long SEED = 20_260_427L;

    /** More than two thousand, of every kind that can be uploaded. */
    public static List<Hostile> all() {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        return Stream.of(
                        mutated(HostilePdfs.whole(), chance, 900),
                        HostilePdfs.lies(chance, 350),
                        HostilePdfs.built(),
                        mutated(HostileDocx.whole(), chance, 250),
                        HostileDocx.built(),
                        mutated(HostileTexts.whole(), chance, 350),
                        HostileTexts.built(chance, 250))
                .flatMap(List::stream)
                .toList();
    }

    /** Some bytes turned, some cut out, some doubled, and in one of four cases the end is missing. */
    private static List<Hostile> mutated(List<Hostile> whole, RandomGenerator chance, int count) {
        var files = new ArrayList<Hostile>();
        for (int i = 0; i < count; i++) {
            var original = whole.get(i % whole.size());
            byte[] content = original.content().clone();
            for (int flips = 1 << chance.nextInt(8); flips > 0; flips--) {
                content[chance.nextInt(content.length)] = (byte) chance.nextInt(256);
            }
            files.add(new Hostile("mutated-" + i + "-" + original.name(), moved(content, chance)));
        }
        return files;
    }

    private static byte[] moved(byte[] content, RandomGenerator chance) {
        int from = chance.nextInt(content.length);
        int length = chance.nextInt(Math.min(2_000, content.length - from) + 1);
        return switch (chance.nextInt(4)) {
            case 0 -> joined(content, 0, from, 0, 0);
            case 1 -> joined(content, 0, from, from + length, content.length);
            case 2 -> joined(content, 0, from + length, from, content.length);
            default -> content;
        };
    }

    private static byte[] joined(byte[] content, int start, int end, int again, int last) {
        var joined = new byte[end - start + last - again];
        System.arraycopy(content, start, joined, 0, end - start);
        System.arraycopy(content, again, joined, end - start, last - again);
        return joined;
    }
}
