/**
 * From a report's text to what the inspectors found and asked for. Lines become {@link
 * io.throughline.findings.reading.Row rows}, page furniture is set aside, rows become {@link
 * io.throughline.findings.reading.Block blocks} (headings, numbered paragraphs, bullets, paragraphs), headings give each
 * block a {@link io.throughline.findings.reading.Role role} by the rules of the report's kind (text files beside this
 * package), and blocks become items.
 *
 * <p>Invariants: an item's words stand in the stored document at its segments, in order, and nothing else is said to be
 * read from it; reading the same text twice gives the same items.
 */
@org.jspecify.annotations.NullMarked
package io.throughline.findings.reading;
