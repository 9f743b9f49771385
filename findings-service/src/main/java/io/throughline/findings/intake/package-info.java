/**
 * How a report that was recorded comes to be read: noted with the event, read outside any transaction by a worker that
 * may die at any moment, and written down in one piece with all its findings. A report is read once, whatever happens
 * in between, and again when somebody asks or a better reader has come; one that its readers die of is given up.
 */
@NullMarked
package io.throughline.findings.intake;

import org.jspecify.annotations.NullMarked;
