/**
 * The bodies that are inspected: the authorities with children's services in England, those that came before them, and
 * their codes, regions and statistical neighbours. Reference data, changed by editing files and not by anybody's request.
 *
 * <p>A body is known by its DfE code. It can have had several ONS codes, can have ended, and its findings are then the
 * history of its successors.
 */
@NullMarked
package io.throughline.inspections.authority;

import org.jspecify.annotations.NullMarked;
