/**
 * Keeps councils apart where it cannot be forgotten: in the database. Whoever reaches only some of them asks as a role of
 * the database that sees and writes what the policies of each table allow; queries say nothing of it, and none can leak.
 */
@NullMarked
package io.throughline.chassis.reach;

import org.jspecify.annotations.NullMarked;
