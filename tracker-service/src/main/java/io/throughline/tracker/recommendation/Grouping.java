package io.throughline.tracker.recommendation;

import java.util.List;

/** By what figures are put together. */
public enum Grouping {
    AUTHORITY("authority_name, authority_dfe_code"),
    INSPECTION("authority_name, authority_dfe_code, inspection_id, inspection_kind"),
    /** What has two themes counts under both. */
    THEME("theme");

    private final String columns;

    Grouping(String columns) {
        this.columns = columns;
    }

    /** @param by as in a request: authority, inspection or theme */
    public static Grouping of(String by) {
        String name = by.toUpperCase(java.util.Locale.ROOT);
        if (!List.of("authority", "inspection", "theme").contains(by)) {
            throw RecommendationProblem.unknownFilter("by", "authority, inspection or theme");
        }
        return valueOf(name);
    }

    /** The columns of SQL. */
    public String columns() {
        return columns;
    }

    /** What has to be joined to the rows {@code r}. */
    public String join() {
        return this == THEME ? " cross join unnest(r.themes) as theme" : "";
    }
}
