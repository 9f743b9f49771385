package io.throughline.testkit;

import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;

/** Kafka looks for parts of itself through the thread's class loader, which under Quarkus is not the one it came from. */
final class KafkaClasses {

    private KafkaClasses() {}

    static <T> T with(Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(KafkaException.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
