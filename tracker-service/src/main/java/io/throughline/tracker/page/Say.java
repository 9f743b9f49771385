package io.throughline.tracker.page;

import io.quarkus.qute.TemplateExtension;
import java.text.MessageFormat;

/** The sentences of the pages, for templates: {@code say:nothing_late}. They stand in messages/pages.properties. */
public final class Say {

    private static final Sentences SENTENCES = new Sentences("pages");

    private Say() {}

    /** A sentence whose key is known only when the page is shown. */
    @TemplateExtension(namespace = "say", matchName = "of", priority = 10)
    public static String of(String key) {
        return format(key);
    }

    @TemplateExtension(namespace = "say", matchName = "of", priority = 10)
    static String of(String key, Object about, Object and) {
        return format(key, about, and);
    }

    /** A sentence with one gap, for code. */
    public static String of(String key, Object about) {
        return format(key, about);
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
        String sentence = SENTENCES.find(key);
        if (sentence == null) {
            throw new IllegalArgumentException("nothing is said by " + key);
        }
        return new MessageFormat(sentence, Languages.current()).format(parts);
    }
}
