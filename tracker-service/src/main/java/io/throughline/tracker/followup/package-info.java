/**
 * Follows each finding that asks for something: opens a recommendation once, amends it when the words change, withdraws it
 * when they are taken back. How far a finding was followed is kept here, so that a late event opens nothing again.
 */
@NullMarked
package io.throughline.tracker.followup;

import org.jspecify.annotations.NullMarked;
