/**
 * What our own figures propose: a measure that falls back after a recommendation was verified or closed asks people whether
 * to reopen it. Nothing reopens by itself; a moderator accepts, which reopens, or somebody who
 * does not own the recommendation dismisses, with a reason.
 */
@NullMarked
package io.throughline.tracker.reopening;

import org.jspecify.annotations.NullMarked;
