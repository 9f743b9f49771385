package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbered paragraphs, bullets and paragraphs of a section as findings, one each; what hangs below them belongs to them. */
final class FindingPassages {

    private static final int LEAD_IN_WORDS = 45;
    private static final int FEWEST_WORDS = 5;

    private static final Pattern TABLE_ROW = Pattern.compile("\\S {3,}\\S");

    private final Section section;
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable Block above;
    private float bulletX;

    private FindingPassages(Section section) {
        this.section = section;
    }

    static List<Passage> of(Section section) {
        var reader = new FindingPassages(section);
        section.blocks().forEach(reader::take);
        return reader.passages;
    }

    private void take(Block block) {
        if (belongsAbove(block)) {
            passages.getLast().add(block);
            return;
        }
        above = block;
        if (block.is(Block.Kind.BULLET)) {
            bulletX = block.x();
        }
        if (!isLeadIn(block)) {
            passages.add(Passage.of(ItemKind.FINDING, section, block));
        } else {
            above = null;
        }
    }

    private boolean belongsAbove(Block block) {
        if (above == null || passages.isEmpty()) {
            return false;
        }
        return switch (block.kind()) {
            case BULLET ->
                above.is(Block.Kind.NUMBERED)
                        || (above.is(Block.Kind.BULLET) && block.x() > bulletX + 8)
                        || (above.is(Block.Kind.PARAGRAPH)
                                && passages.getLast().text().endsWith(":"));
            case PARAGRAPH ->
                !above.is(Block.Kind.PARAGRAPH)
                        && (block.inset() || passages.getLast().text().endsWith(":"));
            default -> false;
        };
    }

    private static boolean isLeadIn(Block block) {
        if (!block.is(Block.Kind.PARAGRAPH)) {
            return false;
        }
        String text = block.text();
        int words = Sentence.words(text);
        return words < FEWEST_WORDS
                || TABLE_ROW.matcher(text).find()
                || (text.endsWith(":") && words <= LEAD_IN_WORDS)
                || (Sentence.isUnfinished(text) && words < 12);
    }
}
