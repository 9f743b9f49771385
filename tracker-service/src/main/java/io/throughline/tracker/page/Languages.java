package io.throughline.tracker.page;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** In which languages pages speak, and in which of them to whoever reads: as they chose, or as their browser asks. */
final class Languages {

    static final String COOKIE = "language";
    private static final String HERE = Languages.class.getName();

    static final Locale OURS = Locale.forLanguageTag(
            setting("throughline.council.language", String.class).orElse("en-GB"));
    static final List<Locale> ALL = Stream.concat(
                    Stream.of(OURS),
                    setting("throughline.council.languages", String[].class).stream()
                            .flatMap(Stream::of)
                            .map(Locale::forLanguageTag))
            .distinct()
            .toList();

    private static final ThreadLocal<Locale> AFTERWARDS = new ThreadLocal<>();

    private Languages() {}

    /** Says it in the language of who asked; a refusal is put into words after the request is over. */
    static String speaking(@Nullable String chosen, @Nullable String ranges, Supplier<String> said) {
        AFTERWARDS.set(of(chosen, ranges));
        try {
            return said.get();
        } finally {
            AFTERWARDS.remove();
        }
    }

    /** The reader's; where nobody reads, as in a schedule, the council's. */
    static Locale current() {
        Locale afterwards = AFTERWARDS.get();
        if (afterwards != null) {
            return afterwards;
        }
        ArcContainer arc = Arc.container();
        if (ALL.size() == 1 || arc == null || !arc.requestContext().isActive()) {
            return OURS;
        }
        RoutingContext request = arc.instance(CurrentVertxRequest.class).get().getCurrent();
        if (request == null) {
            return OURS;
        }
        Locale known = request.get(HERE);
        if (known == null) {
            known = of(request);
            request.put(HERE, known);
        }
        return known;
    }

    static Optional<Locale> named(@Nullable String tag) {
        return ALL.stream().filter(one -> one.toLanguageTag().equals(tag)).findFirst();
    }

    private static Locale of(RoutingContext request) {
        Cookie chosen = request.request().getCookie(COOKIE);
        return of(chosen == null ? null : chosen.getValue(), request.request().getHeader("Accept-Language"));
    }

    private static Locale of(@Nullable String chosen, @Nullable String ranges) {
        return named(chosen).orElseGet(() -> asked(ranges));
    }

    private static Locale asked(@Nullable String ranges) {
        if (ranges == null || ranges.isBlank()) {
            return OURS;
        }
        try {
            Locale found = Locale.lookup(LanguageRange.parse(ranges), ALL);
            return found == null ? OURS : found;
        } catch (IllegalArgumentException unreadable) {
            return OURS;
        }
    }

    static <T> Optional<T> setting(String name, Class<T> type) {
        return ConfigProvider.getConfig().getOptionalValue(name, type);
    }
}
