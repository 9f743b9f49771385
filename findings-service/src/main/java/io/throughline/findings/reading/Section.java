package io.throughline.findings.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks that stand under one heading in one role. */
record Section(
        Role role,
        @Nullable ItemKind asks,
        String title,
        @Nullable String part,
        @Nullable String deadline,
        List<Block> blocks) {

    boolean has(Block.Kind kind) {
        return blocks.stream().anyMatch(block -> block.is(kind));
    }
}
