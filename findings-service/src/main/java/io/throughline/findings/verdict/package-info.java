/**
 * What a later report says became of what an earlier one asked for. Sentences are found and classified by cues that are
 * data ({@code verdict.cues}), cited at their place in the report, and put forward to the earlier requests that they
 * speak of; stored is only what a person confirmed, and only words that stand in the document.
 */
@NullMarked
package io.throughline.findings.verdict;

import org.jspecify.annotations.NullMarked;
