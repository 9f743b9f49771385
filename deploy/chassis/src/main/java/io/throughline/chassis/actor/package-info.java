/**
 * Who acts. A person or a system is known by the opaque subject of its token and its roles; names stay with the issuer.
 */
@NullMarked
package io.throughline.chassis.actor;

import org.jspecify.annotations.NullMarked;
