package io.throughline.inspections.report;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What unpacking a document may still cost. Small files can unpack to any size, so it is counted while it happens. */
final class Budget {

    private final long limit;
    private long spent;

    Budget(long limit) {
        this.limit = limit;
    }

    void spend(long bytes) {
        spent += bytes;
        if (spent > limit) {
            throw ReportProblem.expandsTooMuch(limit);
        }
    }

    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                spend(1);
                return super.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                spend(Math.max(count, 0));
                return count;
            }
        };
    }
}
