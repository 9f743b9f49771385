package io.throughline.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.chassis.web.Uuid7;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    @Test
    void what_was_made_later_is_listed_later_also_within_a_millisecond() {
        var made =
                Stream.generate(Uuid7::next).limit(20_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(id -> id.charAt(14) == '7');
    }
}
