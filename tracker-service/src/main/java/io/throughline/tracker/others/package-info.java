/**
 * What others were told about the same thing: neighbours, the region, all; in the inspectors' words.
 */
@NullMarked
package io.throughline.tracker.others;

import org.jspecify.annotations.NullMarked;
