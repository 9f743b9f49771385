/**
 * What inspectors asked for, on its way from opened to closed and confirmed. Claimed is the owner's word; verified and closed
 * are the word of a moderator who is neither owner nor claimant and names the evidence seen; confirmed is the inspectors'.
 * What will not be done for now takes two people and a day. One recommendation for each finding that asks; every change is
 * one event, one line of history, one higher version and one more row of how it stood, in one transaction.
 */
@NullMarked
package io.throughline.tracker.recommendation;

import org.jspecify.annotations.NullMarked;
