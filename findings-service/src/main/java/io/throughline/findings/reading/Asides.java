package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes out boxes, such as case studies, that stand in the middle of other text. A box ends at a heading of its own
 * rank, at the next item of the list that it interrupts, where the text returns to the left of it, or where a sentence
 * that it cut in two goes on.
 */
final class Asides {

    private static final float STEP = 5;

    private final Shape shape;
    private final List<Block> kept = new ArrayList<>();
    private final List<Section> boxes = new ArrayList<>();
    private @Nullable Block box;
    private @Nullable Block item;

    private Asides(Shape shape) {
        this.shape = shape;
    }

    static Asides of(List<Block> blocks, Shape shape) {
        var asides = new Asides(shape);
        blocks.forEach(asides::take);
        return asides;
    }

    /** The text without its boxes. */
    List<Block> rest() {
        return List.copyOf(kept);
    }

    List<Section> boxes() {
        return List.copyOf(boxes);
    }

    private void take(Block block) {
        var rule = block.is(Block.Kind.HEADING) ? shape.heading(block.text()) : Optional.<Shape.Rule>empty();
        if (rule.isPresent() && rule.get().role() == Role.ASIDE) {
            box = block;
            boxes.add(new Section(Role.FINDINGS, null, block.text(), null, null, new ArrayList<>()));
            return;
        }
        boolean goesOn = goesOn(block);
        if (box != null && rule.isEmpty() && !goesOn && !returns(block, box)) {
            boxes.getLast().blocks().add(block);
            return;
        }
        if (box != null && goesOn) {
            kept.add(kept.removeLast().with(block));
        } else {
            kept.add(block);
        }
        box = null;
        if (block.isMarked()) {
            item = block;
        }
    }

    private boolean returns(Block block, Block from) {
        if (block.x() < from.x() - STEP) {
            return true;
        }
        return switch (block.kind()) {
            case HEADING -> item == null || from.x() <= item.x() + STEP;
            case BULLET, NUMBERED -> item != null && block.x() <= item.x() + STEP / 2;
            case PARAGRAPH -> false;
        };
    }

    private boolean goesOn(Block block) {
        return block.is(Block.Kind.PARAGRAPH)
                && !kept.isEmpty()
                && !kept.getLast().is(Block.Kind.HEADING)
                && Sentence.isUnfinished(kept.getLast().text())
                && Sentence.startsLower(block.text());
    }
}
