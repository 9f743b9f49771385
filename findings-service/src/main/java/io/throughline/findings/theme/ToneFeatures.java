package io.throughline.findings.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a text's praise and criticism look like in numbers: how much, where, of how many children, known or not. */
final class ToneFeatures {

    static final int COUNT = 17;

    private record Weighed(int length, double praise, double criticism, boolean minor, boolean mended) {
        boolean praises() {
            return praise > criticism;
        }

        boolean criticises() {
            return criticism > praise;
        }

        double lean() {
            return Math.tanh((praise - criticism) / 2);
        }
    }

    private final List<Weighed> clauses = new ArrayList<>();
    private int sentences;
    private boolean turns;

    private ToneFeatures(String text) {
        var lexicon = ToneLexicon.standard();
        for (var sentence : Sentences.opening(text)) {
            String plain = Sentences.plain(sentence);
            sentences++;
            turns |= plain.startsWith("however") || plain.startsWith("but");
            for (var clause : Clause.of(plain)) {
                var weight = lexicon.weigh(clause.text());
                boolean criticises = weight.difference() < 0;
                clauses.add(new Weighed(
                        clause.text().length(),
                        weight.praise(),
                        weight.criticism(),
                        criticises && lexicon.matches("minor", clause.text()),
                        criticises && lexicon.matches("mended", clause.text())));
            }
        }
    }

    static double[] of(String text) {
        return new ToneFeatures(text).values();
    }

    private double[] values() {
        double praise = clauses.stream().mapToDouble(Weighed::praise).sum();
        double criticism = clauses.stream().mapToDouble(Weighed::criticism).sum();
        double praising = share(Weighed::praises);
        double criticising = share(Weighed::criticises);
        int half = clauses.size() / 2 + 1;
        return new double[] {
            praising,
            criticising,
            share(Weighed::minor),
            share(Weighed::mended),
            praise / (praise + criticism + 1),
            criticism / (praise + criticism + 1),
            clauses.getFirst().lean(),
            clauses.getLast().lean(),
            Math.min(praising, criticising) * 2,
            Math.log1p(praise) - Math.log1p(criticism),
            criticising == 0 ? 1 : 0,
            praising == 0 ? 1 : 0,
            Math.log1p(criticism),
            turns ? 1 : 0,
            lean(0, Math.min(half, clauses.size())),
            lean(Math.min(half, clauses.size()), clauses.size()),
            Math.log1p(sentences)
        };
    }

    private double share(Predicate<Weighed> which) {
        double length = clauses.stream().filter(which).mapToInt(Weighed::length).sum();
        return length / total();
    }

    private double lean(int from, int to) {
        return clauses.subList(from, to).stream()
                        .mapToDouble(clause -> Math.signum(clause.praise() - clause.criticism()) * clause.length())
                        .sum()
                / total();
    }

    private double total() {
        return Math.max(1, clauses.stream().mapToInt(Weighed::length).sum());
    }
}
