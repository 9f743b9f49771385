/**
 * An inspector who comes can be shown one plan, for some days: the plan, what was asked for, what is done about it, how it
 * is measured, and its evidence. Nothing can be changed, nothing else is seen, and after its last day nothing is left to
 * take back: the database itself asks for the day.
 */
@NullMarked
package io.throughline.tracker.visit;

import org.jspecify.annotations.NullMarked;
