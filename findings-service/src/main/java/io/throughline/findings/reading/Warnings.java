package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;

/** Where a person should look twice. */
final class Warnings {

    private Warnings() {}

    static List<String> of(List<ReadItem> items, ReportKind kind) {
        var warnings = new ArrayList<String>();
        if (kind == ReportKind.OTHER) {
            warnings.add("kind-not-recognised");
        }
        if (items.stream().noneMatch(item -> item.kind() == ItemKind.FINDING)) {
            warnings.add("no-findings");
        }
        if (items.stream().allMatch(item -> item.kind() == ItemKind.FINDING)) {
            warnings.add("nothing-asked-for");
        }
        return warnings;
    }
}
