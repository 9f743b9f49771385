package io.throughline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final String BAD = "io.throughline.testkit.bad";
    private static final JavaClasses EXAMPLES = new ClassFileImporter().importPackages(BAD);

    /** Rule by rule, the only examples that break it. */
    private static final Map<String, List<String>> BREAKERS = Map.ofEntries(
            Map.entry("what a class needs stands in its constructor", List.of("NeedsInAField")),
            Map.entry("every package is null-marked", List.of("NotNullMarked")),
            Map.entry("no name says nothing", List.of("ThingManager")),
            Map.entry("a resource holds no transaction", List.of("TransactionalResource")),
            Map.entry("every operation says who may", List.of("SilentResource")),
            Map.entry("only commands, queries and consumers begin a transaction", List.of("Beginner")),
            Map.entry("a room shows only what others use", List.of("PublicForNobody")),
            Map.entry("no service knows another's code", List.of("KnowsAnotherService")),
            Map.entry("rooms do not go round in circles", List.of("First", "Second")),
            Map.entry("dates are java.time", List.of("Dated")),
            Map.entry("the time comes from the clock", List.of("OwnClock")));

    @TestFactory
    Stream<DynamicTest> every_rule_bites_on_its_bad_example_and_on_no_other() {
        return HouseRules.all(BAD).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    var broken = rule.getValue().evaluate(EXAMPLES);
                    var report = String.join("\n", broken.getFailureReport().getDetails());
                    var own = BREAKERS.getOrDefault(rule.getKey(), List.of());
                    assertThat(own).as("an example for the rule").isNotEmpty();
                    assertThat(report).contains(own);
                    assertThat(BREAKERS.values().stream().flatMap(List::stream).filter(name -> !own.contains(name)))
                            .noneMatch(report::contains);
                }));
    }

    @Test
    void a_misspelt_package_is_noticed() {
        assertThatThrownBy(() -> HouseRules.of("io.throughline.trakcer"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("io.throughline.trakcer");
    }
}
