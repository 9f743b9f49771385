package io.throughline.tracker.evidence;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may see evidence, and who has seen it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EvidenceAccess {

    private final EntityManager database;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    EvidenceAccess(EntityManager database, CurrentActor actor, Audit audit, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    Deed deed() {
        return new Deed(actor.get().subject(), clock.instant());
    }

    /** Leads, moderators, officers and visitors, who reach few; and those who own the recommendation or one of its actions, or gave evidence of it. */
    void check(UUID recommendation) {
        Actor asks = actor.get();
        boolean byRole = Stream.of(Roles.LEAD, Roles.MODERATOR, Roles.OFFICER, Roles.VISITOR)
                .anyMatch(asks::is);
        if (!byRole && !isConcerned(recommendation, asks.subject())) {
            throw EvidenceProblem.notConcerned();
        }
    }

    private boolean isConcerned(UUID recommendation, String subject) {
        return (Boolean) database.createNativeQuery("""
            select exists (select 1 from recommendation where id = ?1 and owner = ?2)
            or exists (select 1 from action_recommendation s join action a on a.id = s.action_id
                where s.recommendation_id = ?1 and a.owner = ?2)
            or exists (select 1 from evidence e join evidence_version v on v.evidence_id = e.id
                where e.recommendation_id = ?1 and v.added_by = ?2)\
            """, Boolean.class)
                .setParameter(1, recommendation)
                .setParameter(2, subject)
                .getSingleResult();
    }

    void looked(Evidence evidence, int number, EvidenceLook.What what) {
        Deed look = deed();
        database.createNativeQuery(
                        "insert into evidence_look (evidence_id, number, what, actor, at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, evidence.state().id())
                .setParameter(2, number)
                .setParameter(3, what.name())
                .setParameter(4, look.by())
                .setParameter(5, look.at())
                .executeUpdate();
        audit.looked(
                "evidence", evidence.state().id(), councilOf(evidence.state().recommendationId()));
    }

    @SuppressWarnings("unchecked")
    private @Nullable String councilOf(UUID recommendation) {
        return (String)
                database.createNativeQuery("select authority_dfe_code from recommendation where id = ?1", String.class)
                        .setParameter(1, recommendation)
                        .getResultStream()
                        .filter(code -> code != null)
                        .findFirst()
                        .orElse(null);
    }

    @SuppressWarnings("unchecked")
    List<EvidenceLook> looks(UUID evidence, long after, int limit) {
        List<Tuple> rows = database.createNativeQuery("""
            select line, number, what, actor, at from evidence_look
            where evidence_id = ?1 and line > ?2 order by line limit ?3\
            """, Tuple.class)
                .setParameter(1, evidence)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultList();
        return rows.stream()
                .map(row -> new EvidenceLook(
                        row.get("line", Long.class),
                        row.get("number", Integer.class),
                        EvidenceLook.What.valueOf(row.get("what", String.class)),
                        row.get("actor", String.class),
                        row.get("at", Instant.class)))
                .toList();
    }
}
