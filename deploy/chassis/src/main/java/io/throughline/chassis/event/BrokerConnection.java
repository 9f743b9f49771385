package io.throughline.chassis.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/**
 * How the broker is reached: everything that is configured under {@code kafka.*}, encryption and identity among it, so that
 * a client of ours connects just as the framework's own consumers do.
 */
@ApplicationScoped
class BrokerConnection {

    private final Map<String, Object> configured;

    BrokerConnection(@Identifier("default-kafka-broker") Map<String, Object> configured) {
        this.configured = configured;
    }

    /** The settings of a client that needs these besides. */
    Map<String, Object> with(Map<String, ?> own) {
        var settings = new HashMap<>(configured);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.putAll(own);
        return settings;
    }
}
