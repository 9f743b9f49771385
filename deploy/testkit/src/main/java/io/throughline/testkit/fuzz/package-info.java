/**
 * A caller who means ill: goes over every operation and field of an API description and sends what nobody should, then
 * looks whether each answer is one that the description promises.
 */
@NullMarked
package io.throughline.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
