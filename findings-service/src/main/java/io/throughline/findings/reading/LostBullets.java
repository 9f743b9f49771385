package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Requests that were printed one by one and run together on the way: as a scraped line, or as rows of a table. */
final class LostBullets {

    private static final Pattern INSTRUCTION = Pattern.compile(
            "^(?:Ensure|Review|Develop|Improve|Undertake|Conduct|Implement|Establish|Strengthen|Increase"
                    + "|Monitor|Continue|Take|Put|Agree|Evaluate|Provide|Make|Reduce|Audit|Set|Clarify|Complete|Work|Extend"
                    + "|Raise|Revise|Introduce|Identify)\\b");
    private static final Pattern REQUEST = Pattern.compile(
            "^(?!This|These|It|They|In addition|Where)\\p{Lu}[^.]{0,90}\\b(?:should|must|needs? to)\\b");

    private static final int LONGEST = 60;

    private LostBullets() {}

    /** One long scraped line of nothing but instructions. */
    static boolean areIn(Block block) {
        return block.is(Block.Kind.PARAGRAPH)
                && block.pieces().size() == 1
                && Sentence.split(block.text()).stream()
                        .allMatch(sentence -> INSTRUCTION.matcher(sentence).find());
    }

    static List<Block> apart(Block block) {
        var parts = new ArrayList<Block>();
        var line = block.pieces().getFirst();
        int from = 0;
        for (var sentence : Sentence.split(line.text())) {
            int start = line.text().indexOf(sentence, from);
            from = start + sentence.length();
            parts.add(block.of(List.of(line.until(from).from(start))));
        }
        return parts;
    }

    /** A printed line that begins "Leaders should" after a full stop, in a paragraph that has asked already. */
    static List<Block> requests(Block block) {
        var requests = new ArrayList<Block>();
        var pieces = new ArrayList<Piece>();
        if (block.pieces().size() > LONGEST) {
            return List.of(block);
        }
        for (int i = 0; i < block.pieces().size(); i++) {
            String rest = Piece.joined(block.pieces().subList(i, block.pieces().size()));
            String sofar = Piece.joined(pieces);
            if (sofar.endsWith(".")
                    && REQUEST.matcher(sofar).find()
                    && REQUEST.matcher(rest).find()) {
                requests.add(block.of(pieces));
                pieces.clear();
            }
            pieces.add(block.pieces().get(i));
        }
        requests.add(block.of(pieces));
        return requests;
    }
}
