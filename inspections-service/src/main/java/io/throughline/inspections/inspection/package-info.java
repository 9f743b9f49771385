/**
 * The record of an inspection: who was inspected, when, by whom, with what judgements. Read from the report or entered
 * by hand, amended by people, withdrawn with a reason, never deleted. The same document is recorded once, however often
 * it is sent. Events carry no names of people.
 */
@NullMarked
package io.throughline.inspections.inspection;

import org.jspecify.annotations.NullMarked;
