package io.throughline.local;

import io.throughline.testkit.PostgresServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Thousands of everything that a page lists, all like one that there is, as a large council's years would leave. */
final class Crowd {

    /** Of one letter: as many findings as the longest has, and some. */
    private static final int OF_ONE_LETTER = 200;

    /** Is compared with nothing that other tests look at. */
    private static final String ELSEWHERE = "999";

    private Crowd() {}

    /** @param known what there is one of, as a scene made it */
    static void of(int many, Map<String, String> known, Stage stage) throws SQLException {
        in(
                stage,
                Service.TRACKER,
                copies("recommendation", id(known, "recommendations"), many, """
                            'finding_id', gen_random_uuid(), 'status', (array['OPENED', 'PLANNED', 'CLAIMED'])[n % 3 + 1],
                            'claimed_by', 'action-owner', 'claimed_on', current_date, 'claimed_impact', 'On time since May',
                            'claimed_evidence', '[]'::jsonb"""),
                copies("evidence", id(known, "evidence"), many, "'shows', 'Dip sample ' || n"),
                """
                        insert into evidence_version (evidence_id, position, kind, note, bytes, sha256, added_by, added_at)
                        select e.id, 0, 'NOTE', 'Ten of twelve.', 14, 'none', 'lead', now() from evidence e
                        where not exists (select from evidence_version v where v.evidence_id = e.id)""",
                """
                        insert into history_entry (recommendation_id, what, subject, at, actor)
                        select h.recommendation_id, h.what, h.subject, h.at, h.actor from history_entry h, generate_series(1, %d)
                        where h.line = (select min(line) from history_entry where recommendation_id = '%s')""".formatted(many, known.get("recommendations")),
                """
                        insert into visit (id, plan_id, visitor, reason, begins_on, ends_on, granted_by, granted_at)
                        select gen_random_uuid(), '%s', 'visitor', 'Visit ' || n, current_date - n, current_date - n, 'lead', now()
                        from generate_series(1, %d) n""".formatted(known.get("plans"), many));
        in(
                stage,
                Service.FINDINGS,
                copies("finding", id(known, "findings"), OF_ONE_LETTER, "'position', 1000 + n"),
                """
                        insert into corpus_item (id, sequence, live, inspection_id, inspection_kind, dfe_code, authority, kind, text,
                            themes, concerns)
                        select gen_random_uuid(), sequence, live, inspection_id, inspection_kind, '%s', authority, kind, text,
                            themes, concerns
                        from corpus_item, generate_series(1, %d) where id = '%s'""".formatted(ELSEWHERE, many, known.get("findings")));
        in(
                stage,
                Service.INSPECTIONS,
                copies("inspection", id(known, "inspections"), many, "'sha256', null, 'dfe_code', '" + ELSEWHERE + "'"),
                """
                        insert into import_file (id, import_id, file_name, status, inspection_id, done_at)
                        select gen_random_uuid(), import_id, n || file_name, 'KNOWN', inspection_id, now()
                        from import_file, generate_series(1, %d) n where import_id = '%s'""".formatted(OF_ONE_LETTER, known.get("imports")));
    }

    private static String id(Map<String, String> known, String what) {
        return Objects.requireNonNull(known.get(what), what);
    }

    private static String copies(String table, String id, int many, String but) {
        return """
                    insert into %1$s
                    select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), %2$s))).*
                    from %1$s one, generate_series(1, %3$d) n where one.id = '%4$s'""".formatted(table, but, many, id);
    }

    private static void in(Stage stage, Service service, String... commands) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        stage.postgres.jdbcUrl(service.database()), PostgresServer.USER, PostgresServer.PASSWORD);
                var statement = connection.createStatement()) {
            for (String command : List.of(commands)) {
                statement.executeUpdate(command);
            }
        }
    }
}
