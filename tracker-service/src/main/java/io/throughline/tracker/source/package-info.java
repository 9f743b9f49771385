/**
 * Where pages get what they show: the three services' own APIs, asked with the token of who reads. So a page can do nothing
 * that the API refuses, and shows only what its reader may see. Records hold the fields that pages use.
 */
@NullMarked
package io.throughline.tracker.source;

import org.jspecify.annotations.NullMarked;
