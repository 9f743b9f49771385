package io.throughline.tracker.stream;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * Events as several replicas would write them, in transactions of their own that commit in another order than that in which
 * they took their positions.
 */
record Happenings(DataSource database, UUID inspection, String filling) {

    static final String TYPE = "io.throughline.test.thing-happened.v1";
    private static final int WRITERS = 8;

    /** Writes so many, and returns their ids once all are committed. */
    List<String> happen(int many) throws Exception {
        List<String> ids = Collections.synchronizedList(new ArrayList<>());
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var all = new ArrayList<java.util.concurrent.Future<?>>();
            for (int n = 0; n < WRITERS; n++) {
                int share = many / WRITERS + (n < many % WRITERS ? 1 : 0);
                long seed = n;
                all.add(writers.submit(() -> {
                    write(share, new Random(seed), ids);
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
        return List.copyOf(ids);
    }

    private void write(int many, Random random, List<String> ids) throws SQLException, InterruptedException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int left = many; left > 0; ) {
                int together = Math.min(left, 1 + random.nextInt(5));
                for (int n = 0; n < together; n++) {
                    ids.add(insert(connection));
                }
                if (random.nextInt(10) == 0) {
                    Thread.sleep(random.nextInt(20));
                }
                connection.commit();
                left -= together;
            }
            connection.setAutoCommit(true);
        }
    }

    private String insert(java.sql.Connection connection) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var insert = connection.prepareStatement("""
            insert into outbox_event (id, aggregatetype, aggregateid, type, payload, partitionkey)
            values (?, 'test.thing.events', ?, ?, ?, ?)\
            """)) {
            insert.setObject(1, id);
            insert.setString(2, id.toString());
            insert.setString(3, TYPE);
            insert.setString(4, """
                {"specversion":"1.0","id":"%s","type":"%s","data":{"thing":{"authority":{"dfeCode":"998"}},"x":"%s"}}\
                """.formatted(id, TYPE, filling));
            insert.setString(5, inspection.toString());
            insert.executeUpdate();
        }
        return id.toString();
    }
}
