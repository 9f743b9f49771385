/**
 * What the resources of all services have in common: versions as ETags, lists in pages, requests that may be repeated,
 * identifiers and the clock.
 */
@NullMarked
package io.throughline.chassis.web;

import org.jspecify.annotations.NullMarked;
