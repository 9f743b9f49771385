package io.throughline.findings.peers;

import io.throughline.findings.peers.Comparison.Group;
import io.throughline.findings.peers.Comparison.Quote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Counts and quotes from the corpus. */
@ApplicationScoped
class PeerQueries {

    private static final String TOLD = "(kind <> 'FINDING' or polarity = 'WEAKNESS')";
    private static final String PRAISED = "polarity = 'STRENGTH'";
    private static final String OF_GROUP =
            " from corpus_item where live and inspection_kind <> 'NEWS' and dfe_code in (:codes) and inspected_on >="
                    + " :from";
    private static final int QUOTES = 5;

    private final EntityManager database;

    PeerQueries(EntityManager database) {
        this.database = database;
    }

    /** A condition on corpus_item with one value, named topic. */
    record Topic(String condition, String value) {

        static Topic theme(String code) {
            return new Topic("themes @> array[cast(:topic as text)]", code);
        }

        static Topic concern(String lexeme) {
            return new Topic("search @@ cast(:topic as tsquery)", "'" + lexeme + "'");
        }
    }

    @Transactional
    Group group(String name, String of, Collection<String> codes, Topic topic, LocalDate from) {
        Tuple counts = (Tuple) database.createNativeQuery(
                        "select count(distinct dfe_code) as read,"
                                + " count(distinct dfe_code) filter (where " + TOLD + " and " + topic.condition()
                                + ") as told,"
                                + " count(distinct dfe_code) filter (where " + PRAISED + " and " + topic.condition()
                                + ") as praised,"
                                + " min(inspected_on) filter (where " + TOLD + " and " + topic.condition()
                                + ") as since" + OF_GROUP,
                        Tuple.class)
                .setParameter("codes", codes)
                .setParameter("from", from)
                .setParameter("topic", topic.value())
                .getSingleResult();
        return new Group(
                name,
                of,
                codes.size(),
                counts.get("read", Number.class).longValue(),
                counts.get("told", Number.class).longValue(),
                counts.get("praised", Number.class).longValue(),
                counts.get("since", LocalDate.class),
                quotes(TOLD, codes, topic, from),
                quotes(PRAISED, codes, topic, from));
    }

    @SuppressWarnings("unchecked")
    private List<Quote> quotes(String which, Collection<String> codes, Topic topic, LocalDate from) {
        List<Tuple> rows = database.createNativeQuery(
                        "select *" + OF_GROUP + " and " + which + " and " + topic.condition()
                                + " order by inspected_on desc, kind = 'FINDING', id limit " + QUOTES,
                        Tuple.class)
                .setParameter("codes", codes)
                .setParameter("from", from)
                .setParameter("topic", topic.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Quote(
                        row.get("id", UUID.class),
                        row.get("inspection_id", UUID.class),
                        row.get("inspection_kind", String.class),
                        row.get("inspected_on", LocalDate.class),
                        row.get("authority", String.class),
                        row.get("dfe_code", String.class),
                        row.get("kind", String.class),
                        row.get("text", String.class),
                        row.get("page", Integer.class)))
                .toList();
    }
}
