package io.throughline.testkit;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The types of event that a service's code can say, as their annotations name them. */
public final class EventTypes {

    private static final String EVENT_TYPE = "io.throughline.chassis.event.EventType";

    private EventTypes() {}

    /** @param root the package with the service's code */
    public static Set<String> of(String root) {
        var types = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root).stream()
                        .filter(type -> type.isAnnotatedWith(EVENT_TYPE))
                        .map(type -> String.valueOf(type.getAnnotationOfType(EVENT_TYPE)
                                .get("value")
                                .orElseThrow()))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (types.isEmpty()) {
            throw new AssertionError("There is no event in " + root + ": is its name spelt like that?");
        }
        return types;
    }
}
