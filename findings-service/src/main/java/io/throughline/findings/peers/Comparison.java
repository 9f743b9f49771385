package io.throughline.findings.peers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others were told.
 *
 * @param about the theme's code, or what the finding is about
 */
record Comparison(String authority, String dfeCode, String about, List<Group> groups) {

    /**
     * @param name NEIGHBOURS, REGION or ALL
     * @param of which neighbours: the version of the set; of a region its name
     * @param councils how many are in the group
     * @param read of how many of these an inspection in the period was read here
     * @param told how many of those were asked to improve it, or called weak in it
     * @param praised how many were praised for it
     * @param since the first inspection in which one was told
     * @param asked the latest in which they were told
     * @param strengths the latest in which they were praised
     */
    record Group(
            String name,
            String of,
            int councils,
            long read,
            long told,
            long praised,
            @Nullable LocalDate since,
            List<Quote> asked,
            List<Quote> strengths) {}

    /** The words, and where to open them. */
    record Quote(
            UUID findingId,
            UUID inspectionId,
            String inspectionKind,
            @Nullable LocalDate inspectedOn,
            String authority,
            String dfeCode,
            String kind,
            String text,
            @Nullable Integer page) {}
}
