@NullMarked
package io.throughline.inspections.authority;

import org.jspecify.annotations.NullMarked;
