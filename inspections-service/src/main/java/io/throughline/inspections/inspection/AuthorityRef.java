package io.throughline.inspections.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.throughline.inspections.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The authority that was inspected, by its name and its three codes.
 *
 * @param name as the report calls it, of the names that it bears: "Hull" for Kingston upon Hull
 * @param officialName as the reference data call it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuthorityRef(
        String name,
        String dfeCode,
        @Nullable String onsCode,
        @Nullable String ofstedUrn,
        @Nullable String officialName) {

    static AuthorityRef of(Authority authority, String calledBy) {
        return new AuthorityRef(
                calledBy, authority.dfeCode(), authority.onsCode(), authority.ofstedUrn(), authority.name());
    }
}
