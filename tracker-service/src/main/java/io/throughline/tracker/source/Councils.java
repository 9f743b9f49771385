package io.throughline.tracker.source;

import io.throughline.tracker.page.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The councils that there is something of, and which of them is looked at. */
@ApplicationScoped
public class Councils {

    private final TrackerSource tracker;
    private final Reader reader;

    Councils(@RestClient TrackerSource tracker, Reader reader) {
        this.tracker = tracker;
        this.reader = reader;
    }

    /** @param code of the one that is looked at; absent where nothing is known of any */
    public record Chosen(@Nullable String code, List<Gap> known) {

        public @Nullable Gap gap() {
            return known.stream()
                    .filter(gap -> Objects.equals(gap.dfeCode(), code))
                    .findFirst()
                    .orElse(null);
        }

        public @Nullable String name() {
            Gap gap = gap();
            return gap == null ? null : gap.authority();
        }
    }

    /** @param wanted where none is wanted, the first that there is something of; a visitor is shown a plan and not a council */
    public Chosen choose(Optional<String> wanted) {
        if (reader.isVisitor()) {
            return new Chosen(null, List.of());
        }
        List<Gap> known = tracker.gaps().items().stream()
                .filter(gap -> gap.dfeCode() != null)
                .toList();
        return new Chosen(
                wanted.orElse(known.isEmpty() ? null : known.getFirst().dfeCode()), known);
    }
}
