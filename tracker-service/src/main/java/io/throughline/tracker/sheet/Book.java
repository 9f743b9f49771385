package io.throughline.tracker.sheet;

import java.util.List;

/**
 * @param notes what one has to know to read it
 * @param tables the first is the one that a single table can show
 */
public record Book(String title, List<String> notes, List<Table> tables) {}
