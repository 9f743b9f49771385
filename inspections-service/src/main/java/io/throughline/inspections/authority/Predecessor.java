package io.throughline.inspections.authority;

import java.time.LocalDate;

/** A body whose history another one inherited, as a whole or in part. */
public record Predecessor(Authority authority, LocalDate until, boolean whole) {}
