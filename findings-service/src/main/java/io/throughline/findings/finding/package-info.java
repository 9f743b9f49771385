/**
 * What inspectors found and what they asked for, word for word, with section, printed number, page and place in the
 * stored document. Read from the report, then decided upon by people: confirmed, corrected, rejected, withdrawn.
 * Nothing is ever deleted, and a withdrawn finding stays as it is.
 */
@NullMarked
package io.throughline.findings.finding;

import org.jspecify.annotations.NullMarked;
