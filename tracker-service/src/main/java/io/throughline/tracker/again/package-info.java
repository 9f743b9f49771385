/**
 * Found again: what a letter says now beside what an earlier one said. The software suggests, a person decides.
 */
@NullMarked
package io.throughline.tracker.again;

import org.jspecify.annotations.NullMarked;
