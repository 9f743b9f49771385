package io.throughline.local;

/** What became of a document that was sent. */
sealed interface Outcome {

    record TakenIn() implements Outcome {}

    record Known() implements Outcome {}

    record Refused(String reason) implements Outcome {}
}
