/**
 * What inspectorates inspect by: kinds of inspection, versions of frameworks, the areas that each version judges and the
 * grades it gives. All of it is data with dates, since areas come and go: from April 2026 there is no overall judgement.
 *
 * <p>The version is chosen by the day on which an inspection began. Nothing may require an area that its version lacks.
 */
@NullMarked
package io.throughline.inspections.framework;

import org.jspecify.annotations.NullMarked;
