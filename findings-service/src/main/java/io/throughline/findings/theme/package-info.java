/**
 * What a finding says: whether it praises or criticises ({@link io.throughline.findings.theme.Tone}) and what it is about
 * ({@link io.throughline.findings.theme.Themes}). Phrases and weights are data beside this package. Invariants: the same
 * words always give the same answer; one to three themes, the most central first.
 */
@org.jspecify.annotations.NullMarked
package io.throughline.findings.theme;
