/**
 * BRAG: blue complete and verified, red, amber, green on course. Never typed in: each colour follows from facts by a rule that
 * is shown beside it. A lead may give another colour for a while, with a reason.
 */
@NullMarked
package io.throughline.tracker.brag;

import org.jspecify.annotations.NullMarked;
