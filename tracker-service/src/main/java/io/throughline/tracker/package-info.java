/** What is being done about each thing that inspectors asked for, and whether it worked. */
@NullMarked
package io.throughline.tracker;

import org.jspecify.annotations.NullMarked;
