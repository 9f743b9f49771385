package io.throughline.findings.likeness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** All concerns, and which of them a text names, where. */
final class Concerns {

    private static final Concerns STANDARD = new Concerns(Lines.of("concerns.lexicon"), Lines.of("kin.lexicon"));
    private static final int STEM = 2;

    private final List<Concern> all = new ArrayList<>();
    /** Runs of words by the letters that they begin with. */
    private final Map<String, Set<List<String>>> runs = new HashMap<>();
    /** Runs that are a phrase by themselves. */
    private final Set<List<String>> whole = new HashSet<>();

    private final Map<List<String>, List<Concern>> named = new HashMap<>();
    private final double[][] kin;
    private final List<BitSet> close = new ArrayList<>();

    /** A run of words that was found. */
    private record Hit(int at, List<String> run) {
        boolean within(Hit other) {
            return other.run.size() > run.size() && other.at <= at && at + run.size() <= other.at + other.run.size();
        }
    }

    private Concerns(List<String> lines, List<String> kinLines) {
        lines.forEach(line -> add(Concern.of(all.size(), line)));
        kin = new double[all.size()][all.size()];
        for (int i = 0; i < kin.length; i++) {
            kin[i][i] = 1;
        }
        for (var line : kinLines) {
            String[] parts = line.split("[~:]", -1);
            int one = number(parts[0].strip());
            int other = number(parts[1].strip());
            kin[one][other] = kin[other][one] = Double.parseDouble(parts[2].strip());
        }
        for (double[] row : kin) {
            var of = new BitSet();
            IntStream.range(0, row.length).filter(other -> row[other] > 0).forEach(of::set);
            close.add(of);
        }
    }

    static Concerns standard() {
        return STANDARD;
    }

    private void add(Concern concern) {
        all.add(concern);
        for (var phrase : concern.phrases()) {
            for (var run : phrase) {
                String start = run.getFirst();
                runs.computeIfAbsent(start.substring(0, Math.min(STEM, start.length())), key -> new HashSet<>())
                        .add(run);
                named.computeIfAbsent(run, key -> new ArrayList<>()).add(concern);
            }
            if (phrase.size() == 1) {
                whole.add(phrase.getFirst());
            }
        }
    }

    int size() {
        return all.size();
    }

    Concern get(int number) {
        return all.get(number);
    }

    int number(String name) {
        return all.stream()
                .filter(concern -> concern.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no concern " + name))
                .number();
    }

    /** How much of one concern is said by naming each other one; 1 for itself. */
    double[] kin(int one) {
        return kin[one];
    }

    /** Itself and all that are kin to it. */
    BitSet kinOf(int concern) {
        return close.get(concern);
    }

    /** The places at which each concern is named, by its number. */
    Map<Integer, Set<Integer>> in(String text) {
        var places = new HashMap<Integer, Set<Integer>>();
        int from = 0;
        for (var words : Words.sentences(text)) {
            note(longest(hits(words)), from, places);
            from += words.size();
        }
        return places;
    }

    private void note(List<Hit> hits, int from, Map<Integer, Set<Integer>> places) {
        var first = new HashMap<List<String>, Integer>();
        hits.forEach(hit -> first.putIfAbsent(hit.run(), hit.at()));
        for (var hit : hits) {
            for (var concern : named.getOrDefault(hit.run(), List.of())) {
                if (concern.counts()
                        && concern.phrases().stream()
                                .anyMatch(phrase -> phrase.contains(hit.run())
                                        && first.keySet().containsAll(phrase))) {
                    places.computeIfAbsent(concern.number(), key -> new HashSet<>())
                            .add(from + hit.at());
                }
            }
        }
    }

    private List<Hit> hits(List<String> words) {
        var hits = new ArrayList<Hit>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            for (var run : runs.getOrDefault(word.substring(0, Math.min(STEM, word.length())), Set.of())) {
                if (startsAt(run, words, at)) {
                    hits.add(new Hit(at, run));
                }
            }
        }
        return hits;
    }

    private List<Hit> longest(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(other -> whole.contains(other.run()) && hit.within(other)))
                .toList();
    }

    private static boolean startsAt(List<String> run, List<String> words, int at) {
        if (at + run.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < run.size(); i++) {
            String wanted = run.get(i);
            String word = words.get(at + i);
            boolean same = wanted.endsWith("*")
                    ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : word.equals(wanted);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
