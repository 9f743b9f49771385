package io.throughline.tracker.workbench;

import io.throughline.tracker.source.Recommendation;
import java.util.List;

/** @param all the address of the whole column as a list */
record Column(String status, List<Recommendation> cards, boolean more, String all) {}
