/**
 * What somebody does about one or several recommendations, until when, and what they report. Progress is a dated statement in
 * words; nobody types a percentage. Only its owner reports and completes; what is completed stays as it is.
 */
@NullMarked
package io.throughline.tracker.action;

import org.jspecify.annotations.NullMarked;
