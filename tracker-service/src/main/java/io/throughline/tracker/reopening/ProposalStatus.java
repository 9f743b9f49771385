package io.throughline.tracker.reopening;

enum ProposalStatus {
    PROPOSED,
    ACCEPTED,
    DISMISSED
}
