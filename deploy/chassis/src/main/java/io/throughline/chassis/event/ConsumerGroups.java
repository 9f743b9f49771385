package io.throughline.chassis.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Every channel reads its topic as a group of its own, named after service and channel, so that remembering and acting do
 * not wait for each other. Not written in the services' properties, where Quarkus takes {@code group.id} for a misspelt
 * key of its own and says so in every build.
 */
public final class ConsumerGroups implements ConfigSource {

    private static final Pattern GROUP = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.group\\.id");

    @Override
    public @Nullable String getValue(String property) {
        var group = GROUP.matcher(property);
        return group.matches() ? "${quarkus.application.name}-" + group.group(1) : null;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public String getName() {
        return "consumer groups";
    }
}
