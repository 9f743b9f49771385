package io.throughline.tracker.page;

import io.quarkus.qute.TemplateExtension;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The sentences of the pages, for templates: {@code say:nothing_late}. They stand in messages/pages.properties; a file
 * pages_cy.properties beside it and throughline.council.language=cy would give them in Welsh.
 */
final class Say {

    static final Locale LANGUAGE = Locale.forLanguageTag(ConfigProvider.getConfig()
            .getOptionalValue("throughline.council.language", String.class)
            .orElse("en-GB"));
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages.pages", LANGUAGE);

    private Say() {}

    /** A sentence whose key is known only when the page is shown. */
    @TemplateExtension(namespace = "say", matchName = "of", priority = 10)
    static String of(String key) {
        return format(key);
    }

    @TemplateExtension(namespace = "say", matchName = "of", priority = 10)
    static String of(String key, Object about, Object and) {
        return format(key, about, and);
    }

    @TemplateExtension(namespace = "say", matchName = TemplateExtension.ANY)
    static String sentence(String key) {
        return format(key);
    }

    @TemplateExtension(namespace = "say", matchName = TemplateExtension.ANY)
    static String sentence(String key, Object about) {
        return format(key, about);
    }

    @TemplateExtension(namespace = "say", matchName = TemplateExtension.ANY)
    static String sentence(String key, Object about, Object and) {
        return format(key, about, and);
    }

    private static String format(String key, Object... parts) {
        return new MessageFormat(SENTENCES.getString(key), LANGUAGE).format(parts);
    }
}
