package io.throughline.tracker.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.tracker.page.Typed;
import jakarta.ws.rs.core.MultivaluedMap;

/** What was typed for a step, as the API wants to be asked. */
final class Commands {

    private Commands() {}

    static ObjectNode of(Step step, MultivaluedMap<String, String> form) {
        ObjectNode command = Typed.command(step.fields(), form);
        return switch (step) {
            case CLAIM -> known(broughtAlong(command), command);
            case CLOSURE -> changed(command);
            default -> command;
        };
    }

    private static ObjectNode broughtAlong(ObjectNode claim) {
        if (claim.has("link") || claim.has("shows")) {
            move(claim, claim.putArray("newEvidence").addObject(), "link", "shows");
        }
        return claim;
    }

    /** A closure says what changed only where the claim did not. */
    private static ObjectNode changed(ObjectNode closure) {
        var impact = JsonNodeFactory.instance.objectNode();
        move(closure, impact, "changed");
        known(closure, impact);
        if (!impact.isEmpty()) {
            closure.set("impact", impact);
        }
        return closure;
    }

    private static ObjectNode known(ObjectNode from, ObjectNode to) {
        var way = JsonNodeFactory.instance.objectNode();
        move(from, way, "way", "sampled", "met");
        if (!way.isEmpty()) {
            to.putArray("knownBy").add(way);
        }
        return to;
    }

    private static void move(ObjectNode from, ObjectNode to, String... fields) {
        for (var field : fields) {
            if (from.has(field)) {
                to.set(field, from.remove(field));
            }
        }
    }
}
