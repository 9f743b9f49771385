package io.throughline.chassis.event;

/**
 * One service's ear for one topic. {@link #on} runs inside the inbox's transaction, at most once with effect per event,
 * and ignores types that it does not know: newer producers may say more than we understand.
 */
public interface EventConsumer {

    /** Stable name, as {@code findings.inspections}; part of the dead letters' topic and of the inbox's key. */
    String name();

    /** The topic that it listens to. */
    String topic();

    void on(Envelope event);
}
