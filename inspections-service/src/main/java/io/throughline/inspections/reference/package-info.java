/** How rooms read the facts that ship with the service as data: files that a person can correct without programming. */
@NullMarked
package io.throughline.inspections.reference;

import org.jspecify.annotations.NullMarked;
