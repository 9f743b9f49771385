/**
 * Plans as files for people: what there is, what is missing, what happened and what a board is told, as CSV, XLSX, ODS, HTML
 * and PDF; and existing action plans taken in from a spreadsheet. An import is shown before it is done, names every row's
 * problem, does all or nothing, and finds nothing to do the second time.
 */
@NullMarked
package io.throughline.tracker.exchange;

import org.jspecify.annotations.NullMarked;
