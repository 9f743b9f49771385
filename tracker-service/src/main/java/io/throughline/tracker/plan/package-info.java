/**
 * A plan answers the letters of one or several inspections of one council: all that they ask for, what is done about it and
 * how it is measured. Its coverage says what is missing. What is submitted, the statutory written statement or a monthly
 * return, is kept whole with its SHA-256, and nothing that is changed later changes it.
 */
@NullMarked
package io.throughline.tracker.plan;

import org.jspecify.annotations.NullMarked;
