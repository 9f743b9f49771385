package io.throughline.tracker.recommendation;

/** A kind of work that belongs to persons, and can be handed over. Each room with such work has one of these. */
public interface PersonalWork {

    /** What it is called, as {@code recommendations}. */
    String name();

    /**
     * Gives all of one person's open work to another, in the transaction under way.
     *
     * @return how many were given
     */
    int handOver(String from, String to, Act act);
}
