/**
 * What inspectors asked for, on its way from opened to closed. Claimed is the owner's word; verified and closed are the word of
 * a moderator who is neither owner nor claimant and names the evidence seen. One recommendation for each finding that
 * asks; every change is one event, one line of history and one higher version, in one transaction.
 */
@NullMarked
package io.throughline.tracker.recommendation;

import org.jspecify.annotations.NullMarked;
