package io.throughline.inspections.authority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body as it is shown.
 *
 * @param from the day on which it began, where that is known to be after everything here
 * @param to the day on which it ended; none for a body that is there today
 * @param predecessors whose history it inherited
 */
record AuthorityView(
        String name,
        String dfeCode,
        String onsCode,
        @Nullable String ofstedUrn,
        List<String> otherNames,
        String region,
        String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<PredecessorView> predecessors,
        List<NeighbourSet> neighbourSets) {

    /** @param whole false where only a part of it came here */
    record PredecessorView(String name, String dfeCode, LocalDate until, boolean whole) {}

    record Named(String name, String dfeCode) {}

    /**
     * Statistical neighbours, in the order of likeness. A comparison names the version that it was made with.
     *
     * @param version of the set, as {@code 2026}
     * @param current whether it is the one in force
     */
    record NeighbourSet(String version, boolean current, List<Named> neighbours) {}

    static AuthorityView of(Authority authority, Authorities all) {
        return new AuthorityView(
                authority.name(),
                authority.dfeCode(),
                authority.onsCode(),
                authority.ofstedUrn(),
                authority.otherNames(),
                authority.region(),
                authority.type(),
                authority.from(),
                authority.to(),
                all.predecessorsOf(authority).stream()
                        .map(before -> new PredecessorView(
                                before.authority().name(),
                                before.authority().dfeCode(),
                                before.until(),
                                before.whole()))
                        .toList(),
                sets(authority, all));
    }

    static List<NeighbourSet> sets(Authority authority, Authorities all) {
        return authority.neighbours().isEmpty()
                ? List.of()
                : List.of(
                        new NeighbourSet("2026", true, named(authority.neighbours(), all)),
                        new NeighbourSet("before-2026", false, named(authority.neighboursPrevious(), all)));
    }

    private static List<Named> named(List<String> codes, Authorities all) {
        return codes.stream()
                .map(code -> new Named(all.byCode(code).map(Authority::name).orElse(code), code))
                .toList();
    }
}
