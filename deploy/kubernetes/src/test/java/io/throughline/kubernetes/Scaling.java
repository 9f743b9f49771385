package io.throughline.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;

/** How many replicas a scaler may make. */
final class Scaling {

    /** What every diary has: {@code throughline.topics.partitions}. */
    private static final int PARTITIONS = 6;

    private Scaling() {}

    static boolean isWithinPartitions(JsonNode scaler) {
        JsonNode spec = scaler.path("spec");
        int least = spec.path("minReplicas").asInt(spec.path("minReplicaCount").asInt());
        int most = spec.path("maxReplicas").asInt(spec.path("maxReplicaCount").asInt(Integer.MAX_VALUE));
        return least >= 2 && most <= PARTITIONS;
    }
}
