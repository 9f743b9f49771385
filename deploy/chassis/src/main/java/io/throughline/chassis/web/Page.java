package io.throughline.chassis.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list, and the way to the next part. */
public record Page<T>(List<T> items, Links links) {

    /**
     * @param self this part's address
     * @param next the next part's address; absent on the last part
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Links(String self, @Nullable String next) {}
}
