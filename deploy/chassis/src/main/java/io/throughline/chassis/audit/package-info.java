/**
 * The record of who did what: one entry for every write and every look at evidence, written in the write's own
 * transaction, marked with a key, and sealed into a chain a moment later. No write can forget it: what the outbox says is
 * entered by itself, and a request that changed something without saying so is entered under its address. Entries carry
 * opaque subjects and no names, so that erasing a person's name leaves the chain whole.
 */
@NullMarked
package io.throughline.chassis.audit;

import org.jspecify.annotations.NullMarked;
