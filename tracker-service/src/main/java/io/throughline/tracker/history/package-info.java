/**
 * What happened to a recommendation, its actions and its evidence, when, by whom and why. Only ever added to, in the
 * transaction of what it tells.
 */
@NullMarked
package io.throughline.tracker.history;

import org.jspecify.annotations.NullMarked;
