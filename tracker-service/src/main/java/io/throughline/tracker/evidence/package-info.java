/**
 * What shows that something changed: a link or a note, what it shows, by whom and when. Once given it is not altered; a claim
 * and its verification name what they rest on by its id.
 */
@NullMarked
package io.throughline.tracker.evidence;

import org.jspecify.annotations.NullMarked;
