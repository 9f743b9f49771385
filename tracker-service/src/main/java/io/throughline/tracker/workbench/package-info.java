/**
 * The workbench: all recommendations as a board or a list, and each with its quote, its history and everything that can be
 * done with it. A step is a form; whether it is allowed is decided by the API that it goes to.
 */
@NullMarked
package io.throughline.tracker.workbench;

import org.jspecify.annotations.NullMarked;
