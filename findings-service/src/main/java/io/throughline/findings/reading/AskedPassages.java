package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a section asks for: its bullets or numbered items, else its paragraphs; a sentence that only leads in is none. */
final class AskedPassages {

    private static final Pattern LEAD_IN = Pattern.compile(
            "(?i)(?::$|\\bshould take the following action|\\bthe following (?:actions?|areas?|recommendations?)\\b[^.]*\\.?$)");
    private static final Pattern NONE = Pattern.compile(
            "(?i)\\b(?:no|none|not (?:identif\\w+|find|found|make|made) any)\\b.{0,60}\\b(?:areas? for|priority actions?|recommendations?)\\b");

    private static final Pattern INSTRUCTION = Pattern.compile(
            "^(?:Ensure|Review|Develop|Improve|Undertake|Conduct|Implement|Establish|Strengthen|Increase|Monitor|Continue|Take|Put|Agree|Evaluate|Provide|Make|Reduce|Audit|Set|Clarify|Complete|Work|Extend|Raise|Revise|Introduce|Identify)\\b");

    private AskedPassages() {}

    static List<Passage> of(Section section, ItemKind kind) {
        boolean marked = section.has(Block.Kind.BULLET) || section.has(Block.Kind.NUMBERED);
        var passages = new ArrayList<Passage>();
        Block item = null;
        for (var block : section.blocks()) {
            String text = block.text();
            if (item != null && belongsTo(item, block, passages.getLast())) {
                passages.getLast().add(block);
            } else if (isLeadIn(block, text)
                    || statesNone(text)
                    || (marked && block.is(Block.Kind.PARAGRAPH) && !lostItsBullet(block, text))) {
                item = null;
            } else if (lostItsBullet(block, text)) {
                apart(block)
                        .forEach(
                                part -> passages.add(new Passage(kind, null, section, new ArrayList<>(List.of(part)))));
                item = block;
            } else {
                passages.add(Passage.of(kind, section, block));
                item = block;
            }
        }
        return passages;
    }

    static boolean statesNone(String text) {
        return text.length() < 160 && NONE.matcher(text).find();
    }

    private static boolean isLeadIn(Block block, String text) {
        return !block.is(Block.Kind.BULLET)
                && LEAD_IN.matcher(text).find()
                && !(block.is(Block.Kind.NUMBERED) && hasOwnList(text));
    }

    /** "Improve services for care leavers, including:" asks for something itself; "the authority should:" does not. */
    private static boolean hasOwnList(String text) {
        return text.endsWith(":")
                && !text.matches("(?is).*\\b(?:should|must|needs? to|following actions?)\\b[^.]{0,40}:$");
    }

    private static boolean belongsTo(Block item, Block block, Passage passage) {
        return switch (block.kind()) {
            case BULLET ->
                item.is(Block.Kind.NUMBERED)
                        ? true
                        : item.is(Block.Kind.BULLET)
                                ? block.x() > item.x() + 8
                                : passage.text().endsWith(":");
            case PARAGRAPH -> block.inset() && !item.is(Block.Kind.PARAGRAPH);
            default -> false;
        };
    }

    /** One long scraped line of nothing but instructions is several bullets whose marks were lost. */
    private static boolean lostItsBullet(Block block, String text) {
        return block.is(Block.Kind.PARAGRAPH)
                && block.pieces().size() == 1
                && Sentence.split(text).stream()
                        .allMatch(sentence -> INSTRUCTION.matcher(sentence).find());
    }

    private static List<Piece> apart(Block block) {
        var parts = new ArrayList<Piece>();
        for (var piece : block.pieces()) {
            int from = 0;
            for (var sentence : Sentence.split(piece.text())) {
                int start = piece.text().indexOf(sentence, from);
                from = start + sentence.length();
                parts.add(piece.until(from).from(start));
            }
        }
        return parts;
    }
}
