/**
 * The plan for people: what is missing, what was submitted and stays as it was, how far it has come, and taking in
 * an action plan that exists as a spreadsheet.
 */
@NullMarked
package io.throughline.tracker.planning;

import org.jspecify.annotations.NullMarked;
