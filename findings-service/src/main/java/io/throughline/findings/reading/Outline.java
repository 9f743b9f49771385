package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives each block of a report its section and role, by the headings above it. */
final class Outline {

    private static final Pattern CONTENTS_ENTRY = Pattern.compile(".*\\D\\s*\\.*\\s\\d{1,3}$");
    private static final int HEADING_WORDS = 25;
    private static final int A_SENTENCE = 80;
    private static final int A_LONG_SENTENCE = 700;

    private final Shape shape;
    private final boolean anyStyle;
    private final List<Section> sections = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private State state;
    private @Nullable State beside;
    private int lastNumber;

    private record State(
            Role role,
            @Nullable ItemKind asks,
            String title,
            @Nullable String part,
            @Nullable String deadline) {}

    private Outline(Shape shape, boolean anyStyle) {
        this.shape = shape;
        this.anyStyle = anyStyle;
        this.state = new State(shape.opening(), null, "", null, null);
    }

    static List<Section> of(List<Block> blocks, Shape shape) {
        var outline = read(blocks, shape, false);
        boolean foundSome = outline.stream()
                .anyMatch(section ->
                        section.role() == Role.FINDINGS && !section.blocks().isEmpty());
        return foundSome ? outline : read(blocks, shape, true);
    }

    private static List<Section> read(List<Block> blocks, Shape shape, boolean anyStyle) {
        var outline = new Outline(shape, anyStyle);
        blocks.forEach(outline::take);
        outline.turn(outline.state);
        return List.copyOf(outline.sections);
    }

    private void take(Block block) {
        if (state.role() == Role.END) {
            return;
        }
        String text = block.text();
        if (block.is(Block.Kind.HEADING) || mayBeHeading(block, text)) {
            var rule = CONTENTS_ENTRY.matcher(text).matches() && !text.matches("(?i).*grade \\d.*")
                    ? null
                    : shape.heading(text).orElse(null);
            if (rule != null && (block.is(Block.Kind.HEADING) || anyStyle || rule.role() != Role.FINDINGS)) {
                turn(under(rule, text));
                return;
            }
        }
        var sentence =
                text.length() > A_LONG_SENTENCE ? null : shape.sentence(text).orElse(null);
        if (sentence != null) {
            beside = state;
            turn(new State(sentence.role(), sentence.asks(), state.title(), state.part(), null));
            return;
        }
        if (block.is(Block.Kind.HEADING)) {
            turn(new State(state.role(), state.asks(), text, state.part(), null));
            return;
        }
        if (state.role() == Role.RECALLED && beside != null && block.is(Block.Kind.PARAGRAPH) && !blocks.isEmpty()) {
            turn(beside);
        }
        if (state.role() == Role.SUMMARY && block.is(Block.Kind.NUMBERED) && goesOnCounting(block)) {
            turn(new State(Role.FINDINGS, null, state.title(), state.part(), null));
        }
        if (state.role() == Role.FINDINGS && block.label() != null) {
            lastNumber = Integer.parseInt(block.label());
        }
        blocks.add(block);
    }

    /** A summary repeats findings and has numbers of its own, or none: one that goes on counting has lost its heading. */
    private boolean goesOnCounting(Block block) {
        return lastNumber > 0 && String.valueOf(lastNumber + 1).equals(block.label());
    }

    private State under(Shape.Rule rule, String text) {
        return switch (rule.role()) {
            case GRADE -> state;
            case DEADLINE ->
                new State(
                        state.role(),
                        state.asks(),
                        state.title(),
                        state.part(),
                        Shape.plain(text).replaceAll(":$", ""));
            case PART -> new State(Role.DESCRIPTION, null, text, text, null);
            case END -> new State(hasRead() ? Role.END : Role.DESCRIPTION, null, text, state.part(), null);
            default -> new State(rule.role(), rule.asks(), text, state.part(), null);
        };
    }

    /** A table of contents names the last chapters before the first one has begun. */
    private boolean hasRead() {
        return sections.stream()
                .filter(section -> section.role() == Role.FINDINGS || section.role() == Role.ASKED)
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> block.text().length() > A_SENTENCE);
    }

    private boolean mayBeHeading(Block block, String text) {
        return (anyStyle || state.role() == Role.ASKED)
                && block.is(Block.Kind.PARAGRAPH)
                && (text.endsWith(":") || Sentence.isUnfinished(text))
                && Sentence.words(text) <= HEADING_WORDS;
    }

    private void turn(State next) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(
                    state.role(), state.asks(), state.title(), state.part(), state.deadline(), List.copyOf(blocks)));
            blocks = new ArrayList<>();
        }
        state = next;
    }
}
