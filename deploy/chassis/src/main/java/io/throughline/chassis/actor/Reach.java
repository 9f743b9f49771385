package io.throughline.chassis.actor;

import io.vertx.core.json.JsonArray;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose things somebody may see and change.
 *
 * @param everywhere those of every council
 * @param authorities dfeCodes of the councils where it is not everywhere; without any, only what is for everybody
 */
public record Reach(boolean everywhere, Set<String> authorities) {

    public static final Reach EVERYWHERE = new Reach(true, Set.of());
    static final Reach NOWHERE = new Reach(false, Set.of());

    private static final String ALL = "all";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,20}");

    /** @param claim a list of codes, or codes with spaces or commas between; {@code all} among them is everywhere */
    public static Reach of(@Nullable Object claim) {
        if (claim == null) {
            return NOWHERE;
        }
        Stream<String> said = claim instanceof JsonArray list
                ? list.stream().map(String::valueOf)
                : Arrays.stream(claim.toString().split("[\\s,]+", -1));
        Set<String> codes = said.filter(code -> CODE.matcher(code).matches()).collect(Collectors.toUnmodifiableSet());
        return codes.contains(ALL) ? EVERYWHERE : new Reach(false, codes);
    }

    public boolean covers(@Nullable String dfeCode) {
        return everywhere || (dfeCode != null && authorities.contains(dfeCode));
    }

    /** As a claim says it. */
    public String said() {
        return everywhere ? ALL : String.join(" ", authorities);
    }

    /** The council where there is just one. */
    public @Nullable String only() {
        return authorities.size() == 1 ? authorities.iterator().next() : null;
    }
}
