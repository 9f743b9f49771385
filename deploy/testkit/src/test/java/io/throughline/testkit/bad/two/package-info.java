@NullMarked
package io.throughline.testkit.bad.two;

import org.jspecify.annotations.NullMarked;
