/**
 * What others were told: for a theme or a finding, how common it is among statistical neighbours (a named version of the
 * set), in the region and in all England, since when, and in which words; and who was praised for it. Counts are of
 * councils that were inspected and read here. There is no order of merit: councils stand by date.
 */
@NullMarked
package io.throughline.findings.peers;

import org.jspecify.annotations.NullMarked;
