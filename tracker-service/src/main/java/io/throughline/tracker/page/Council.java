package io.throughline.tracker.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The council whose pages these are, for templates: {@code inject:council}. */
@Named
@ApplicationScoped
public class Council {

    private final String name;
    private final String service;
    private final Optional<String> code;
    private final Optional<Path> logo;

    /**
     * @param service what this is called in the council
     * @param code any of its codes; what the pages show before somebody chooses another council
     * @param logo a picture in SVG or PNG
     */
    Council(
            @ConfigProperty(name = "throughline.council.name") String name,
            @ConfigProperty(name = "throughline.council.service") String service,
            @ConfigProperty(name = "throughline.council.code") Optional<String> code,
            @ConfigProperty(name = "throughline.council.logo") Optional<Path> logo) {
        this.name = name;
        this.service = service;
        this.code = code;
        this.logo = logo;
    }

    public String getName() {
        return name;
    }

    public String getService() {
        return service;
    }

    public boolean isWithLogo() {
        return logo.isPresent();
    }

    Optional<Path> logo() {
        return logo;
    }

    /** The code that was chosen, or else this council's own. */
    public Optional<String> chosen(@Nullable String chosen) {
        return chosen == null || chosen.isBlank() ? code : Optional.of(chosen);
    }
}
