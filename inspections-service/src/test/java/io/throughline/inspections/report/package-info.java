@NullMarked
package io.throughline.inspections.report;

import org.jspecify.annotations.NullMarked;
