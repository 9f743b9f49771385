package io.throughline.tracker.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The owner's word that it is done.
 *
 * @param impact what changed for children
 * @param knownBy how that is known
 * @param evidence what it rests on
 */
@Embeddable
record Claim(
        @Column(name = "claimed_by") String by,
        @Column(name = "claimed_on") LocalDate on,
        @Column(name = "claimed_impact") String impact,

        @Column(name = "claimed_known_by") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        List<Knowledge> knownBy,

        @Column(name = "claimed_evidence") List<UUID> evidence) {}
