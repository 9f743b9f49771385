package io.throughline.chassis.web;

import io.throughline.chassis.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** A version as a strong ETag, and back. */
public final class ETags {

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a change that was made to another version than the present one.
     *
     * @param ifMatch the header as it came: an ETag, several, or {@code *}
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonProblem.preconditionMissing();
        }
        if (!matches(ifMatch, version)) {
            throw CommonProblem.stale(of(version));
        }
    }

    /** True where one of the header's ETags, or {@code *}, is this version. */
    public static boolean matches(@Nullable String header, long version) {
        if (header == null) {
            return false;
        }
        for (String tag : header.split(",", -1)) {
            if (tag.strip().equals("*") || tag.strip().equals(of(version))) {
                return true;
            }
        }
        return false;
    }
}
