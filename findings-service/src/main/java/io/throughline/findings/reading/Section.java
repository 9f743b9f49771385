package io.throughline.findings.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Blocks that stand under one heading in one role. */
record Section(
        Role role,
        @Nullable ItemKind asks,
        String title,
        @Nullable String part,
        @Nullable String deadline,
        List<Block> blocks) {

    /** A chapter about the safeguarding board asks the board; otherwise the report does not say whom. */
    @Nullable
    String addressee() {
        String under = (part + " " + title).toLowerCase(Locale.ROOT);
        boolean ofBoard = under.contains("safeguarding children") || under.contains("lscb");
        return asks != null && ofBoard ? "LSCB" : null;
    }

    boolean has(Block.Kind kind) {
        return blocks.stream().anyMatch(block -> block.is(kind));
    }
}
