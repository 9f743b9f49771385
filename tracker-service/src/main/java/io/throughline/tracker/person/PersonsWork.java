package io.throughline.tracker.person;

import io.throughline.tracker.recommendation.OpenPiece;
import java.util.List;
import java.util.Map;

/**
 * What is open of a person's work, and would be handed over.
 *
 * @param open how much, by kind of work
 * @param items the first of each kind, oldest first
 */
record PersonsWork(String person, Map<String, Integer> open, List<OpenPiece> items) {}
