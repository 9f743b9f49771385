package io.throughline.inspections;

import io.throughline.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseTest {

    @TestFactory
    Stream<DynamicTest> the_house_rules_hold() {
        return HouseRules.of("io.throughline.inspections");
    }
}
