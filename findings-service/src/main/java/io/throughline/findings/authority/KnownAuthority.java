package io.throughline.findings.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an authority, as far as we use it. */
public record KnownAuthority(
        String name,
        String dfeCode,
        @Nullable String onsCode,
        @Nullable String ofstedUrn,
        String region,
        List<Named> predecessors,
        List<NeighbourSet> neighbourSets) {

    public record Named(String name, String dfeCode) {}

    /** @param version a comparison names it */
    public record NeighbourSet(String version, boolean current, List<Named> neighbours) {}

    boolean hasCode(String code) {
        return code.equals(dfeCode) || code.equals(onsCode) || code.equals(ofstedUrn);
    }
}
