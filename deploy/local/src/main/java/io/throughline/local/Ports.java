package io.throughline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

final class Ports {

    /** For a second Throughline on one machine, or one beside programs that use the same ports. */
    static final int SHIFT = Integer.getInteger("throughline.port-shift", 0);

    static final int POSTGRES = 5442 + SHIFT;
    static final int KAFKA = 9192 + SHIFT;
    static final int ISSUER = 8180 + SHIFT;

    private Ports() {}

    static void requireFree() {
        var taken = needed().entrySet().stream()
                .filter(entry -> isTaken(entry.getKey()))
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw Sorry.portsTaken(taken);
        }
    }

    private static Map<Integer, String> needed() {
        var needed = new LinkedHashMap<Integer, String>();
        needed.put(POSTGRES, "PostgreSQL");
        needed.put(KAFKA, "Kafka");
        needed.put(ISSUER, "token issuer");
        for (var service : Service.values()) {
            needed.put(service.port(), service.title());
            needed.put(service.managementPort(), "management of " + service.title());
        }
        return needed;
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
