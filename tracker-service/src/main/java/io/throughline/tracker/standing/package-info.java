/**
 * Where we stand: the page that a director opens on Monday morning. It only shows; every figure links to what it counts.
 */
@NullMarked
package io.throughline.tracker.standing;

import org.jspecify.annotations.NullMarked;
