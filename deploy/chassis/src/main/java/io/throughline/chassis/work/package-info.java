/**
 * Work that nobody waits for: done in the background by a thread that can be woken, and that outlives failures; or, where a
 * transaction has to wait for it, done in one go as that ends.
 */
@NullMarked
package io.throughline.chassis.work;

import org.jspecify.annotations.NullMarked;
