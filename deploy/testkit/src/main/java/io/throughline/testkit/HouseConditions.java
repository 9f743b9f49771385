package io.throughline.testkit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions of {@link HouseRules} that ArchUnit has no words for. */
final class HouseConditions {

    private static final Set<String> TIME = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime");

    private static final Set<String> WHO_MAY = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "io.quarkus.security.Authenticated");

    private static final Set<String> METHODS = Stream.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
            .map(name -> "jakarta.ws.rs." + name)
            .collect(Collectors.toUnmodifiableSet());

    private HouseConditions() {}

    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return holds(
                "be in a null-marked package",
                type -> type.getPackage()
                        .tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .isPresent());
    }

    static ArchCondition<JavaClass> haveNoMethodWith(String annotation) {
        return holds(
                "have no method with " + annotation,
                type -> type.getMethods().stream().noneMatch(method -> method.isAnnotatedWith(annotation)));
    }

    /** Each method that answers a request, or its class, names roles, or that being signed in is enough, or that nobody need be. */
    static ArchCondition<JavaClass> sayWhoMay() {
        return holds(
                "say of every operation who may",
                type -> type.isInterface()
                        || type.getMethods().stream()
                                .filter(HouseConditions::answers)
                                .allMatch(method -> saysWhoMay(method) || saysWhoMay(type)));
    }

    private static boolean answers(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> METHODS.contains(annotation.getRawType().getName()));
    }

    private static boolean saysWhoMay(HasAnnotations<?> code) {
        return WHO_MAY.stream().anyMatch(code::isAnnotatedWith);
    }

    /** A transaction is begun by an annotation that does not ask for one that is there. */
    static ArchCondition<JavaClass> beginNoTransaction(String annotation) {
        return holds(
                "begin no transaction",
                type -> Stream.concat(
                                type.tryGetAnnotationOfType(annotation).stream(),
                                type.getMethods().stream()
                                        .flatMap(method -> method.tryGetAnnotationOfType(annotation).stream()))
                        .allMatch(HouseConditions::needsOne));
    }

    private static boolean needsOne(JavaAnnotation<?> transactional) {
        return transactional.get("value").map(String::valueOf).orElse("").endsWith("MANDATORY");
    }

    /** Used by another package, or by the signature of something that is. */
    static ArchCondition<JavaClass> beHiddenUnlessUsed() {
        return holds(
                "be package-private, since no other room uses it",
                type -> !type.getModifiers().contains(JavaModifier.PUBLIC) || !type.isTopLevelClass() || isUsed(type));
    }

    private static boolean isUsed(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream().anyMatch(use -> {
            JavaClass user = use.getOriginClass();
            return !outermost(user).equals(type)
                    && (!user.getPackage().equals(type.getPackage())
                            || (isPublic(user) && isPublic(outermost(user)) && signatures(user, type)));
        });
    }

    private static boolean signatures(JavaClass user, JavaClass type) {
        return user.getMembers().stream()
                .filter(member -> !member.getModifiers().contains(JavaModifier.PRIVATE) || user.isRecord())
                .anyMatch(member -> member.getAllInvolvedRawTypes().contains(type));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseConditions::outermost).orElse(type);
    }

    static <T extends JavaCodeUnit> ArchCondition<T> notAskTheSystemForTheTime() {
        return new ArchCondition<>("take the time from a java.time.Clock") {
            @Override
            public void check(T code, ConditionEvents events) {
                code.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTarget().getName().equals("now")
                                && TIME.contains(call.getTargetOwner().getName())
                                && call.getTarget().getRawParameterTypes().isEmpty())
                        .forEach(call -> events.add(SimpleConditionEvent.violated(code, call.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> holds(String description, Predicate<JavaClass> condition) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!condition.test(type)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " should " + description + ", but does not"));
                }
            }
        };
    }
}
