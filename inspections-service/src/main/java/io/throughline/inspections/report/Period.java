package io.throughline.inspections.report;

import java.time.LocalDate;

/** From the first day of an inspection to the last, both included. */
record Period(LocalDate start, LocalDate end) {}
