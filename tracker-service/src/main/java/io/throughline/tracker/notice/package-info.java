/**
 * What comes close, is due today or was missed: told once each, as a notice to whoever owns it and as an event. Whichever
 * replica looks first tells it; a notice and its event are one transaction, and the table knows what was told.
 */
@NullMarked
package io.throughline.tracker.notice;

import org.jspecify.annotations.NullMarked;
