package io.throughline.findings.verdict;

/** What became of what was asked for, in the inspectors' judgement. */
enum Outcome {
    ADDRESSED,
    PARTLY,
    NOT_ADDRESSED,
    DECLINED
}
