package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a section asks for: its bullets or numbered items, else its paragraphs; a sentence that only leads in is none. */
final class AskedPassages {

    private static final Pattern LEAD_IN = Pattern.compile(
            "(?i)(?::$|\\bshould take the following action|\\bthe following (?:actions?|areas?|recommendations?)\\b[^.]*\\.?$)");
    private static final Pattern NONE = Pattern.compile(
            "(?i)\\b(?:no|none|not (?:identif\\w+|find|found|make|made) any)\\b.{0,60}\\b(?:areas? for|priority actions?|recommendations?)\\b");
    private static final Pattern NO_OWN_REQUEST =
            Pattern.compile("(?is).*\\b(?:should|must|needs? to|following actions?)\\b[^.]{0,40}:$");

    private final Section section;
    private final ItemKind kind;
    private final boolean paragraphsAsk;
    private final boolean bulletsWithin;
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable Block item;

    private AskedPassages(Section section, ItemKind kind, boolean bulletsWithin) {
        this.section = section;
        this.kind = kind;
        this.bulletsWithin = bulletsWithin;
        this.paragraphsAsk = !section.has(Block.Kind.NUMBERED) && (bulletsWithin || !section.has(Block.Kind.BULLET));
    }

    /** @param bulletsWithin bullets belong to the paragraph above, which asks for something itself */
    static List<Passage> of(Section section, ItemKind kind, boolean bulletsWithin) {
        var reader = new AskedPassages(section, kind, bulletsWithin);
        section.blocks().forEach(reader::take);
        return reader.passages;
    }

    private void take(Block block) {
        String text = block.text();
        if (item != null && belongsTo(item, block)) {
            passages.getLast().add(block);
        } else if (statesNone(text)) {
            item = null;
        } else if (LostBullets.areIn(block)) {
            begin(block, LostBullets.apart(block));
        } else if (isLeadIn(block, text) || (block.is(Block.Kind.PARAGRAPH) && !paragraphsAsk)) {
            item = null;
        } else if (block.is(Block.Kind.PARAGRAPH)) {
            begin(block, LostBullets.requests(block));
        } else {
            begin(block, List.of(block));
        }
    }

    private void begin(Block block, List<Block> requests) {
        requests.forEach(request -> passages.add(Passage.of(kind, section, request)));
        item = block;
    }

    static boolean statesNone(String text) {
        return text.length() < 160 && NONE.matcher(text).find();
    }

    /** "Improve services for care leavers, including:" asks for something itself; "the authority should:" does not. */
    private boolean isLeadIn(Block block, String text) {
        return switch (block.kind()) {
            case NUMBERED ->
                LEAD_IN.matcher(text).find()
                        && (!text.endsWith(":") || NO_OWN_REQUEST.matcher(text).matches());
            case PARAGRAPH -> !bulletsWithin && LEAD_IN.matcher(text).find();
            default -> false;
        };
    }

    private boolean belongsTo(Block above, Block block) {
        return switch (block.kind()) {
            case BULLET ->
                switch (above.kind()) {
                    case NUMBERED -> true;
                    case BULLET -> block.x() > above.x() + 8;
                    default -> bulletsWithin;
                };
            case PARAGRAPH -> block.inset() && above.isMarked();
            default -> false;
        };
    }
}
