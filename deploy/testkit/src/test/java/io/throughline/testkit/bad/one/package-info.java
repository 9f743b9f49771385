@NullMarked
package io.throughline.testkit.bad.one;

import org.jspecify.annotations.NullMarked;
