package io.throughline.tracker.history;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HistoryQueries {

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
}
