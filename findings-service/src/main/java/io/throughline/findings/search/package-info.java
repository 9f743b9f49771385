/**
 * Everything that inspectors said, by words and by meaning, with filters and facets. A question is looked up as it is
 * written (words, "phrases", -without) and as what it is about: the concerns that it names, in whatever words. The index
 * is a column of the corpus, kept by the database: shared by all replicas, nothing to load when a service starts.
 */
@NullMarked
package io.throughline.findings.search;

import org.jspecify.annotations.NullMarked;
