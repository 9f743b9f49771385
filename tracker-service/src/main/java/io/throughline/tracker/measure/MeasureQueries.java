package io.throughline.tracker.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class MeasureQueries {

    private final Measures measures;

    MeasureQueries(Measures measures) {
        this.measures = measures;
    }

    MeasureView get(UUID id) {
        return MeasureView.of(measures.get(id));
    }

    List<MeasureView> list(@Nullable UUID recommendation, UUID after, int limit) {
        return measures.of(recommendation, after, limit).stream()
                .map(MeasureView::of)
                .toList();
    }

    /** All that tell about any of these, oldest first. */
    public List<MeasureView> of(Collection<UUID> recommendations) {
        return measures.of(recommendations).stream().map(MeasureView::of).toList();
    }
}
