@NullMarked
package io.throughline.tracker.foreign;

import org.jspecify.annotations.NullMarked;
