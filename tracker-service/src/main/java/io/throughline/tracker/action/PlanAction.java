package io.throughline.tracker.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param title what will be done; published with the events, so it names nobody
 * @param owner who does it, as the subject of their token; the recommendation's owner where it is left out
 * @param alsoServes other recommendations of the same council that it serves too
 */
public record PlanAction(
        @NotBlank @Size(max = 500) String title,

        @Nullable @Pattern(regexp = SUBJECT, message = SUBJECT_IN_WORDS)
        String owner,

        @NotNull LocalDate dueDate,
        @Nullable @Size(max = 50) Set<@NotNull UUID> alsoServes,
        @Nullable @Size(max = 50) List<@NotNull @Valid Milestone> milestones) {

    public static final String SUBJECT = "[A-Za-z0-9._:|-]{1,200}";
    static final String SUBJECT_IN_WORDS = "is the subject of the person's token: letters, digits and . _ : | - only";

    Set<UUID> others() {
        return Objects.requireNonNullElse(alsoServes, Set.of());
    }

    List<Milestone> way() {
        return Objects.requireNonNullElse(milestones, List.of());
    }
}
