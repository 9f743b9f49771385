package io.throughline.inspections.report;

/** How much of a document is read before it is refused. */
record ReportLimits(long bytes, int pages, long decodedBytes) {

    static final ReportLimits STANDARD = new ReportLimits(25_000_000, 500, 200_000_000);
}
