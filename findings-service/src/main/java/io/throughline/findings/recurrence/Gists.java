package io.throughline.findings.recurrence;

import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.likeness.Gist;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What texts are about, the ones last needed: understanding one takes longer than comparing it with a thousand. */
@ApplicationScoped
class Gists {

    /** Some 60 MB at most; a council with all its years needs a few hundred. */
    private static final int KEPT = 100_000;

    private final Map<UUID, Understood> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Understood> eldest) {
            return size() > KEPT;
        }
    };

    /** @param themes a person may correct them; the words stay */
    private record Understood(List<String> themes, Gist gist) {}

    synchronized Gist of(SaidItem item) {
        Understood known = kept.get(item.id());
        if (known == null || !known.themes().equals(item.themes())) {
            known = new Understood(item.themes(), Gist.of(item.text(), item.themes()));
            kept.put(item.id(), known);
        }
        return known.gist();
    }
}
