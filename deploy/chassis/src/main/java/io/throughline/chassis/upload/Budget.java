package io.throughline.chassis.upload;

import io.throughline.chassis.problem.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongFunction;

/** What unpacking a document may still cost. Small files can unpack to any size, so it is counted while it happens. */
public final class Budget {

    private final long limit;
    private final LongFunction<Problem> tooMuch;
    private long spent;

    /** @param tooMuch the refusal, given the limit in bytes */
    public Budget(long limit, LongFunction<Problem> tooMuch) {
        this.limit = limit;
        this.tooMuch = tooMuch;
    }

    public void spend(long bytes) {
        spent += bytes;
        if (spent > limit) {
            throw tooMuch.apply(limit);
        }
    }

    public InputStream counting(InputStream in) {
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
