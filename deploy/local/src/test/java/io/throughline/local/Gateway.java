package io.throughline.local;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows callers to replicas in turn, and only to those that it was told of, as a cluster's proxies do. */
final class Gateway {

    private final Map<Service, List<ServiceProcess>> replicas = new EnumMap<>(Service.class);
    private final AtomicInteger turn = new AtomicInteger();

    Gateway() {
        for (var service : Service.values()) {
            replicas.put(service, new CopyOnWriteArrayList<>());
        }
    }

    List<ServiceProcess> replicas(Service service) {
        return replicas.getOrDefault(service, List.of());
    }

    ServiceProcess next(Service service) {
        var ready = replicas(service).toArray(ServiceProcess[]::new);
        return ready[Math.floorMod(turn.getAndIncrement(), ready.length)];
    }
}
