/**
 * Found again: what was asked for or called weak now, and was asked of the same authority, or of one whose history it
 * inherited, in an earlier inspection. Suggestions are worked out when somebody asks and are stored nowhere; what a
 * person decided (SAME, RELATED, NEW) is stored, is an event, and outlives every better way of suggesting. Nothing is
 * ever merged. Confirmed SAMEs make chains over the years.
 */
@NullMarked
package io.throughline.findings.recurrence;

import org.jspecify.annotations.NullMarked;
