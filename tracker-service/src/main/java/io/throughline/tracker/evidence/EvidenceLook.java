package io.throughline.tracker.evidence;

import java.time.Instant;

/** @param number which version was looked at */
record EvidenceLook(long line, int number, What what, String actor, Instant at) {

    enum What {
        /** It was shown: what it is, its link or its note. */
        SHOWN,
        /** The file was handed out. */
        FILE
    }
}
