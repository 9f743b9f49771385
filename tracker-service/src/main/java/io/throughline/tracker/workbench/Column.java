package io.throughline.tracker.workbench;

import io.throughline.tracker.source.Card;
import java.util.List;

/** @param all the address of the whole column as a list */
record Column(String status, List<Card> cards, boolean more, String all) {}
