package io.throughline.tracker.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The moderator's word that it stays done.
 *
 * @param impact what changed for children, where the moderator says more than the claim does
 * @param knownBy how that is known
 */
@Embeddable
record Closure(
        @Column(name = "closed_by") String by,
        @Column(name = "closed_on") LocalDate on,
        @Column(name = "closed_reason") String reason,
        @Column(name = "closed_impact") @Nullable String impact,

        @Column(name = "closed_known_by") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        List<Knowledge> knownBy) {}
