package io.throughline.tracker.recommendation;

import java.util.List;

/** A kind of work that belongs to persons, and can be handed over. Each room with such work has one of these. */
public interface PersonalWork {

    /** What it is called, as {@code recommendations}. */
    String name();

    /** All that is open of one person's work, oldest first. */
    List<OpenPiece> open(String person);

    /**
     * Gives all of one person's open work to another, in the transaction under way.
     *
     * @return how many were given
     */
    int handOver(String from, String to, Act act);
}
