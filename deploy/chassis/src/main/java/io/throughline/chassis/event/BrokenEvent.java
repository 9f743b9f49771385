package io.throughline.chassis.event;

/** An event that cannot be understood, however often it is tried. */
public final class BrokenEvent extends RuntimeException {
    public BrokenEvent(String reason) {
        super(reason);
    }
}
