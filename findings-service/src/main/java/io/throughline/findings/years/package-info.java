/**
 * An authority's years as inspectors saw them: themes by inspection, each cell what was praised, called weak and asked
 * for. Counts of findings differ by kind and year of the report, so every inspection names its kind.
 */
@NullMarked
package io.throughline.findings.years;

import org.jspecify.annotations.NullMarked;
