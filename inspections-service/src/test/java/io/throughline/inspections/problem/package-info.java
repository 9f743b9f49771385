@NullMarked
package io.throughline.inspections.problem;

import org.jspecify.annotations.NullMarked;
