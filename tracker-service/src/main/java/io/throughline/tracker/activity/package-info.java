/**
 * What happened last, as it happens, and the record of who did what, with the proof that nobody changed it.
 */
@NullMarked
package io.throughline.tracker.activity;

import org.jspecify.annotations.NullMarked;
