/** Work that nobody waits for: done in the background by a thread that can be woken, and that outlives failures. */
@NullMarked
package io.throughline.chassis.work;

import org.jspecify.annotations.NullMarked;
