package io.throughline.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The diaries that the services keep. */
public final class Topics {

    public static final String INSPECTIONS = "inspections.inspection.events";
    public static final String FINDINGS = "findings.finding.events";
    public static final String RECOMMENDATIONS = "tracker.recommendation.events";
    public static final String ACTIONS = "tracker.action.events";
    public static final String NOTICES = "tracker.notice.events";
    public static final String PLANS = "tracker.plan.events";
    public static final String MEASURES = "tracker.measure.events";
    public static final String REOPENINGS = "tracker.reopening.events";
    public static final String EVIDENCE = "tracker.evidence.events";
    public static final String RECURRENCES = "findings.recurrence.events";
    public static final String VERDICTS = "findings.verdict.events";
    public static final List<String> ALL = List.of(
            INSPECTIONS,
            FINDINGS,
            RECURRENCES,
            VERDICTS,
            RECOMMENDATIONS,
            ACTIONS,
            NOTICES,
            PLANS,
            MEASURES,
            REOPENINGS,
            EVIDENCE);

    static final int PARTITIONS = 6;

    private Topics() {}

    static void create(String bootstrapServers, String... names) {
        try (var admin = KafkaClasses.with(() -> Admin.create(Map.of("bootstrap.servers", bootstrapServers)))) {
            var there = admin.listTopics().names().get();
            var missing = Stream.of(names)
                    .filter(name -> !there.contains(name))
                    .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
                            .configs(Map.of("retention.ms", "-1")))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not create the topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
