/**
 * What inspections-service said of inspections. A read room: it only remembers, and can be made again from the log.
 */
@NullMarked
package io.throughline.findings.inspection;

import org.jspecify.annotations.NullMarked;
