/**
 * All that inspectors said, as it is compared, counted and searched: what the diary of findings says, with the concerns
 * that each text names. A read room over our own diary: each replica's consumer takes its share of the events, all
 * replicas read the same rows, and an operator can have it made again from the log while it serves.
 */
@NullMarked
package io.throughline.findings.corpus;

import org.jspecify.annotations.NullMarked;
