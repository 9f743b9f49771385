/**
 * What every API description says without being told by each resource: who may call, how it can be refused, and an
 * example of each call. The examples are data: {@code META-INF/api-examples.json} of a service, by method and path.
 */
@NullMarked
package io.throughline.chassis.api;

import org.jspecify.annotations.NullMarked;
