/**
 * What is counted to see whether it worked: a baseline, a target, which way is better, and dated values from a named
 * source. Values are only ever added; a correction says why and stands beside what it corrects. What the latest value says
 * about a recommendation follows from a rule that is told in words with it.
 */
@NullMarked
package io.throughline.tracker.measure;

import org.jspecify.annotations.NullMarked;
