package io.throughline.testkit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The routes that there are, by what the code says and by what the description says. */
public final class ApiRoutes {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private ApiRoutes() {}

    /** Those of {@code /v1} that the classes of these packages answer. */
    public static Set<String> of(String... packages) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packages).stream()
                        .filter(type -> path(type).isPresent() && !type.isInterface())
                        .flatMap(ApiRoutes::routes)
                        .filter(route -> route.contains(" /v1/"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Set<String> of(ApiDocument api) {
        return api.operations().stream().map(ApiOperation::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(JavaClass resource) {
        return resource.getMethods().stream()
                .flatMap(method -> method(method)
                        .map(verb -> verb + " " + slash(path(resource).orElseThrow())
                                + slash(path(method).orElse("")))
                        .stream());
    }

    private static Optional<String> method(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getSimpleName())
                .filter(METHODS::contains)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static Optional<String> path(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .map(annotation -> String.valueOf(
                        ((JavaAnnotation<?>) annotation).get("value").orElse("")));
    }

    /** Patterns of parameters are no part of the description. */
    private static String slash(String path) {
        String plain = path.replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}").replaceAll("^/|/$", "");
        return plain.isEmpty() ? "" : "/" + plain;
    }
}
