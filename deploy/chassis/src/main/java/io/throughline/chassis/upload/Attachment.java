package io.throughline.chassis.upload;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands out what somebody once sent: to be kept, and not to be run by a browser. */
public final class Attachment {

    private Attachment() {}

    public static Response of(byte[] content, String mediaType, String fileName, String etag) {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.ETAG, '"' + etag + '"')
                .build();
    }
}
