package io.throughline.tracker.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param name of its sheet, at most 31 letters
 * @param says what can be seen in it, in a sentence
 * @param rows as many cells each as there are headings: text, numbers, days, or nothing
 */
public record Table(String name, String says, List<String> headings, List<List<@Nullable Object>> rows) {}
