package io.throughline.findings.reading;

/** Whether a report asks for something: a blank never means none. */
public enum Absence {
    PRESENT,
    STATED_NONE,
    NOT_FOUND,
    UNREADABLE
}
