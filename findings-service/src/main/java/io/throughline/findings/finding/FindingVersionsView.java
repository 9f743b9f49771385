package io.throughline.findings.finding;

import java.util.List;

/** What a finding said at each time, the oldest first. */
record FindingVersionsView(List<FindingVersionView> items) {}
