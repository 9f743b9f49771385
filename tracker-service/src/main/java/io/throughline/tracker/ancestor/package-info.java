/**
 * Where a recommendation comes from in time: the earlier ones that a person has called the same or related, back through
 * the years, and whether they had been closed. A read room over what findings-service says; the recommendation itself is
 * not touched.
 */
@NullMarked
package io.throughline.tracker.ancestor;

import org.jspecify.annotations.NullMarked;
