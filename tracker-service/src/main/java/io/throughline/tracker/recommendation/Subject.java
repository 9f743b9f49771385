package io.throughline.tracker.recommendation;

/** How a person is named: by the opaque subject of their token. */
final class Subject {

    static final String PATTERN = "[A-Za-z0-9._:|-]{1,200}";
    static final String MESSAGE = "is the subject of the person's token: letters, digits and . _ : | - only";

    private Subject() {}
}
