package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;

/** A table of two columns, who must act and what must be done: each row is one request, addressed to its left cell. */
final class TablePassages {

    private static final float COLUMN = 100;
    private static final int LONGEST = 200;

    private TablePassages() {}

    static boolean isTable(Section section) {
        return section.blocks().size() <= LONGEST
                && section.blocks().stream().anyMatch(block -> isLeft(block, section))
                && section.blocks().stream().allMatch(block -> isLeft(block, section) || isRight(block, section));
    }

    static List<Passage> of(Section section, ItemKind kind) {
        var passages = new ArrayList<Passage>();
        String body = null;
        for (var block : section.blocks()) {
            if (isLeft(block, section)) {
                body = block.text();
            } else if (body != null) {
                passages.add(Passage.of(kind, section, block).addressedTo(body));
                body = null;
            } else if (!passages.isEmpty()) {
                passages.getLast().add(block);
            }
        }
        return passages;
    }

    private static boolean isLeft(Block block, Section section) {
        return block.is(Block.Kind.PARAGRAPH) && !isRight(block, section);
    }

    private static boolean isRight(Block block, Section section) {
        double right = section.blocks().stream().mapToDouble(Block::x).max().orElse(0);
        return block.x() > right - COLUMN;
    }
}
