package io.throughline.tracker.board;

import java.time.LocalDate;
import java.util.List;

/**
 * How many there are of what.
 *
 * @param weight the same, a priority action counted as what it weighs
 */
record Board(LocalDate asAt, long count, long weight, List<Facet> facets) {

    /** @param by status, brag, due, kind, owner, theme, inspection or authority */
    record Facet(String by, List<Count> counts) {}

    /** @param value none for those without one */
    record Count(@org.jspecify.annotations.Nullable String value, long count, long weight) {}
}
