/** Examples that break the house rules, each of them one; only for the tests of those rules. */
@NullMarked
package io.throughline.testkit.bad;

import org.jspecify.annotations.NullMarked;
