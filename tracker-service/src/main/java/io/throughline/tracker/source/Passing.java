package io.throughline.tracker.source;

import jakarta.ws.rs.core.Response;

/** A document of a service, handed on as it is. */
public final class Passing {

    private Passing() {}

    public static Response on(Response sent) {
        return Response.ok(sent.readEntity(byte[].class), sent.getMediaType())
                .header("Content-Disposition", sent.getHeaderString("Content-Disposition"))
                .build();
    }
}
