package io.throughline.chassis.event;

/**
 * What a consumer remembers of other services, and nothing else: a fold whose step is "replace by the latest state of
 * that subject", and which can therefore be forgotten and made again from the log while it serves.
 */
public interface ReadModel extends EventConsumer {

    /** Deletes all that is remembered; readers see it only together with what replaces it. */
    void forget();

    /**
     * Remembers this state if it is newer than what is known of the subject; nothing else may happen here. Rows are found by
     * their keys in the session, since those of a batch are written together at its end.
     */
    void remember(Envelope event);

    @Override
    default void on(Envelope event) {
        remember(event);
    }
}
