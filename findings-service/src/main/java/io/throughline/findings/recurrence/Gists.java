package io.throughline.findings.recurrence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.likeness.Gist;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What texts are about, those most needed: understanding one takes longer than comparing it with a thousand. */
@ApplicationScoped
class Gists {

    /** Some 80 MB at most; a council with all its years needs a few hundred. */
    private static final int KEPT = 120_000;

    private final Cache<UUID, Understood> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** @param themes a person may correct them; the words stay */
    private record Understood(List<String> themes, Gist gist) {
        static Understood of(SaidItem item) {
            return new Understood(item.themes(), Gist.of(item.text(), item.themes()));
        }
    }

    Gist of(SaidItem item) {
        Understood known = kept.get(item.id(), id -> Understood.of(item));
        if (!known.themes().equals(item.themes())) {
            known = Understood.of(item);
            kept.put(item.id(), known);
        }
        return known.gist();
    }
}
