package io.throughline.findings.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question as a statement: what was found first, then its ranked page or its facets. */
final class SearchStatement {

    /** More than this is not ranked: whoever finds ten thousand statements has to ask more narrowly. */
    static final int RANKED = 10_000;

    private final StringBuilder where = new StringBuilder("live");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String query;

    SearchStatement(Question question) {
        String words = "websearch_to_tsquery('english', :words)";
        String meaning = "cast(:meaning as tsquery)";
        String meant = question.meaning();
        if (question.byWords()) {
            values.put("words", question.words());
        }
        if (meant != null) {
            values.put("meaning", meant);
        }
        query = meant == null ? words : question.byWords() ? words + " || " + meaning : meaning;
        and("search @@ asked.query", "", null);
        and("themes @> array[cast(:theme as text)]", "theme", question.theme());
        and("polarity = :polarity", "polarity", question.polarity());
        and("kind = :kind", "kind", question.kind());
        and("area = :area", "area", question.area());
        and("dfe_code in (:authorities)", "authorities", question.authorities());
        and("inspected_on >= :from", "from", question.from());
        and("inspected_on <= :to", "to", question.to());
    }

    Map<String, Object> values() {
        return values;
    }

    /** @param marking whether the words themselves are to be marked in the texts */
    String page(boolean marking) {
        String marked = marking
                ? "ts_headline('english', text, websearch_to_tsquery('english', :words),"
                        + " 'HighlightAll=true, StartSel=" + Marks.START + ", StopSel=" + Marks.STOP + "')"
                : "text";
        return found("item.id, ts_rank(search, asked.query) as rank")
                + " select item.*, best.rank as rank, " + marked + " as marked from"
                + " (select * from found order by rank desc, id offset :offset limit :limit) best"
                + " join corpus_item item on item.id = best.id order by best.rank desc, item.id";
    }

    String facets() {
        return found("themes, polarity, kind, dfe_code, inspected_on")
                + " select 'theme' as facet, theme as value, count(*) as n from found, unnest(themes) as theme group by theme"
                + " union all select 'polarity', polarity, count(*) from found where polarity is not null group by polarity"
                + " union all select 'kind', kind, count(*) from found group by kind"
                + " union all select 'authority', dfe_code, count(*) from found group by dfe_code"
                + " union all select 'year', cast(extract(year from inspected_on) as text), count(*) from found"
                + " where inspected_on is not null group by 2"
                + " union all select 'all', '', count(*) from found order by 1, 3 desc, 2";
    }

    private String found(String columns) {
        return "with asked as (select " + query + " as query), found as materialized (select " + columns
                + " from corpus_item item, asked where " + where + " limit " + RANKED + ")";
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (name.isEmpty() || value != null) {
            where.append(" and ").append(condition);
        }
        if (value != null) {
            values.put(name, value);
        }
    }
}
