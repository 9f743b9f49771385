/**
 * What somebody does about one or several recommendations of one council, until when, by which milestones, and what they
 * report. Progress is a dated statement in words; nobody types a percentage. Only its owner reports and completes; a day
 * that is moved, an owner who is replaced and a cancellation have a reason and stay readable. Actions wait for each other
 * and never in a circle. What is completed or cancelled stays as it is.
 */
@NullMarked
package io.throughline.tracker.action;

import org.jspecify.annotations.NullMarked;
