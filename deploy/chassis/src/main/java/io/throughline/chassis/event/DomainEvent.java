package io.throughline.chassis.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that has happened to an aggregate: what its verbs return. Implemented by records; their components, but for
 * {@code time}, become the event's {@code data}, so each stands on its own for a reader who cannot call back.
 */
public interface DomainEvent {

    /** The aggregate that it happened to. */
    UUID subject();

    /** What keeps its order with others: the inspection that all of it is about. */
    UUID key();

    /** The aggregate's version after it happened; strictly increasing per subject. */
    long sequence();

    Instant time();
}
