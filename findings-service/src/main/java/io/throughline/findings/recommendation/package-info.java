/**
 * What became of what was asked for, as tracker-service said. A read room: it only remembers, and can be made again from
 * the log.
 */
@NullMarked
package io.throughline.findings.recommendation;

import org.jspecify.annotations.NullMarked;
