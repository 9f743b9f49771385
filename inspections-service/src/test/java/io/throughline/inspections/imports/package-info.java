@NullMarked
package io.throughline.inspections.imports;

import org.jspecify.annotations.NullMarked;
