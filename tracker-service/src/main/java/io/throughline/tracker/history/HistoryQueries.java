package io.throughline.tracker.history;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class HistoryQueries {

    private final History history;

    HistoryQueries(History history) {
        this.history = history;
    }

    @Transactional
    List<HistoryView> of(UUID recommendation, long after, int limit) {
        return history
                .find("recommendationId = ?1 and line > ?2 order by line", recommendation, after)
                .page(Page.ofSize(limit))
                .list()
                .stream()
                .map(HistoryEntry::view)
                .toList();
    }

    /** All that happened to these before this instant, oldest first. */
    @Transactional
    public List<HistoryView> until(Collection<UUID> recommendations, Instant end) {
        return history.find("recommendationId in ?1 and at < ?2 order by line", recommendations, end).stream()
                .map(HistoryEntry::view)
                .toList();
    }
}
