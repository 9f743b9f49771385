/**
 * What a person has to do with all of it: what waits for them, and what becomes of their work when they leave. A person is
 * the opaque subject of a token.
 */
@NullMarked
package io.throughline.tracker.person;

import org.jspecify.annotations.NullMarked;
