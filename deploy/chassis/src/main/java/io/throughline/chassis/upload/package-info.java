/**
 * What every upload is looked at for before anything believes it: what kind of file it is by its content, whether a PDF is
 * whole, and what unpacking it may cost. Names and declared types are not believed. What is taken and in which words the rest
 * is refused is each room's own.
 */
@NullMarked
package io.throughline.chassis.upload;

import org.jspecify.annotations.NullMarked;
