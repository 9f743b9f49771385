/**
 * What shows that something changed: a file, a link or a note, in versions that each have a SHA-256. Somebody else than who
 * added it accepts or rejects it; it can expire. It can hold what is nobody else's business: only leads, moderators, officers
 * and the people concerned see it, and each look is written down. What it holds can be erased on request; that it was there,
 * its hash, who erased it and why remain, and so does all that names it by its id.
 */
@NullMarked
package io.throughline.tracker.evidence;

import org.jspecify.annotations.NullMarked;
