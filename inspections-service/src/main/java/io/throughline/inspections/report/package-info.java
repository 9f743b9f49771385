/**
 * The document that an inspectorate published, and what it says of itself: its text by page and line, what kind of
 * inspection it reports, where, when, by whom and with what judgement.
 *
 * <p>A document is known by its SHA-256. Its text is canonical: every line followed by a line break, all pages one after
 * another, in the order in which the document gives them. Whoever cites a report cites offsets into that text, so the
 * same extractor gives the same text for the same document, always.
 */
@NullMarked
package io.throughline.inspections.report;

import org.jspecify.annotations.NullMarked;
