/**
 * How alike two things are that inspectors said, and what they share in words that a person can judge. Each text is
 * turned into its gist: the concerns that it names ({@code concerns.lexicon}) and its words by their rarity; a small
 * learned combination ({@code likeness.weights}) weighs what two gists share and what only one of them says. Pure: no
 * database, no state, the same answer each time.
 */
@NullMarked
package io.throughline.findings.likeness;

import org.jspecify.annotations.NullMarked;
