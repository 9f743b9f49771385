package io.throughline.findings.theme;

/**
 * Whether a text praises or criticises.
 *
 * @param confidence how likely the polarity is right, between 0 and 1
 */
public record Tone(Polarity polarity, double confidence) {

    private static final ToneModel MODEL = ToneModel.standard();
    /** Between praise and criticism alike in likelihood, taking one for the other would be the worst mistake. */
    private static final double OPPOSITE = 0.30;

    /** @param heading that the text stands under, or empty */
    public static Tone of(String text, String heading) {
        return text.isBlank() ? new Tone(Polarity.NEUTRAL, 0) : of(text, heading, MODEL);
    }

    static Tone of(String text, String heading, ToneModel model) {
        double[] likely = model.likelihoods(text, heading);
        double praise = likely[0];
        double criticism = likely[1];
        double both = likely[2];
        if (both >= praise && both >= criticism) {
            return new Tone(Polarity.MIXED, both);
        }
        if (Math.min(praise, criticism) > OPPOSITE) {
            return new Tone(Polarity.MIXED, both);
        }
        return praise > criticism ? new Tone(Polarity.STRENGTH, praise) : new Tone(Polarity.WEAKNESS, criticism);
    }
}
