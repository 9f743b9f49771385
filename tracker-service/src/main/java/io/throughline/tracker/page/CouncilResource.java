package io.throughline.tracker.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The council's colours and logo; no secret, so that the sign-in can show them too. */
@Path("/council")
@PermitAll
class CouncilResource {

    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private final Council council;
    private final String brand;
    private final String onBrand;

    /**
     * @param brand a colour of CSS, behind the header
     * @param onBrand what can be read on it: WCAG asks for a contrast of 4.5 to 1
     */
    CouncilResource(
            Council council,
            @ConfigProperty(name = "throughline.council.brand") String brand,
            @ConfigProperty(name = "throughline.council.on-brand") String onBrand) {
        this.council = council;
        this.brand = brand;
        this.onBrand = onBrand;
    }

    @GET
    @Path("/colours.css")
    @Produces("text/css")
    public Response colours() {
        String css = ":root{--council-brand:" + colour(brand) + ";--council-on-brand:" + colour(onBrand) + "}";
        return Response.ok(css).header("Cache-Control", FOR_AN_HOUR).build();
    }

    @GET
    @Path("/logo")
    public Response logo() throws IOException {
        var file = council.logo().orElseThrow(NotFoundException::new);
        String type = file.toString().endsWith(".svg") ? "image/svg+xml" : "image/png";
        return Response.ok(Files.readAllBytes(file), type)
                .header("Cache-Control", FOR_AN_HOUR)
                .build();
    }

    /** Configuration is trusted, but a slip of the pen must not change what else the sheet says. */
    private static String colour(String configured) {
        return configured.replaceAll("[^#A-Za-z0-9(),.% ]", "");
    }
}
