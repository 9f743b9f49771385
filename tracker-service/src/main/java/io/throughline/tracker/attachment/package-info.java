/** Files that people give as evidence of a recommendation: looked at, then kept with the evidence. */
@NullMarked
package io.throughline.tracker.attachment;

import org.jspecify.annotations.NullMarked;
