/** What a platform team would ask of the manifests, asked by tests, without a cluster. */
@NullMarked
package io.throughline.kubernetes;

import org.jspecify.annotations.NullMarked;
