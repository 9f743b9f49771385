package io.throughline.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What the compiler cannot see. A service returns them from a {@code @TestFactory}; that each of them bites is shown by the
 * testkit's own tests on examples that break it.
 */
public final class HouseRules {

    private static final String ROOT = "io.throughline.";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String PATH = "jakarta.ws.rs.Path";

    private HouseRules() {}

    /** One test for each rule, over the main classes of a package and all below it. */
    public static Stream<DynamicTest> of(String service) {
        JavaClasses found = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(service);
        if (found.isEmpty()) {
            throw new AssertionError("There is no class in " + service + ": is its name spelt like that?");
        }
        return all(service).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(found)));
    }

    static Map<String, ArchRule> all(String service) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("what a class needs stands in its constructor", noFieldInjection());
        rules.put("every package is null-marked", classes().should(HouseConditions.beInANullMarkedPackage()));
        rules.put("no name says nothing", noEmptyNames());
        rules.put("a resource holds no transaction", resourcesHoldNoTransaction());
        rules.put("every operation says who may", everyOperationSaysWhoMay());
        rules.put("only commands, queries and consumers begin a transaction", fewBeginTransactions());
        rules.put("a room shows only what others use", classes().should(HouseConditions.beHiddenUnlessUsed()));
        rules.put("no service knows another's code", noOtherService(service));
        rules.put("rooms do not go round in circles", noCircles(service));
        rules.put("dates are java.time", noOldDates());
        rules.put("the time comes from the clock", noPrivateClock());
        rules.replaceAll((name, rule) -> rule.as(name).allowEmptyShould(true));
        return rules;
    }

    private static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty");
    }

    private static ArchRule noEmptyNames() {
        return noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helpers?)");
    }

    private static ArchRule resourcesHoldNoTransaction() {
        return classes()
                .that()
                .areAnnotatedWith(PATH)
                .should()
                .notBeAnnotatedWith(TRANSACTIONAL)
                .andShould(HouseConditions.haveNoMethodWith(TRANSACTIONAL));
    }

    private static ArchRule everyOperationSaysWhoMay() {
        return classes().that().areAnnotatedWith(PATH).should(HouseConditions.sayWhoMay());
    }

    private static ArchRule fewBeginTransactions() {
        return classes()
                .that()
                .haveNameNotMatching(".*(Commands|Queries|Consumer)(\\$.*)?")
                .should(HouseConditions.beginNoTransaction(TRANSACTIONAL));
    }

    private static ArchRule noOtherService(String service) {
        String[] others = Stream.of("inspections", "findings", "tracker", "local")
                .map(name -> ROOT + name)
                .filter(name -> !service.equals(name) && !service.startsWith(name + "."))
                .map(name -> name + "..")
                .toArray(String[]::new);
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(others);
    }

    private static ArchRule noCircles(String service) {
        return slices().matching(service + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule noOldDates() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.sql\\.(Date|Timestamp|Time)|java\\.text\\.(Simple)?DateFormat");
    }

    private static ArchRule noPrivateClock() {
        return methods().should(HouseConditions.notAskTheSystemForTheTime());
    }
}
