package io.throughline.inspections.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.throughline.chassis.problem.Problem;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What goes between the service and the processes that read for it: lengths, and that many bytes. */
final class Frames {

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final int LARGEST = 256_000_000;

    /** One of the two is null. */
    record Answer(@Nullable ReadDocument document, @Nullable Refusal refusal) {}

    record Refusal(int status, String type, String title, String detail) {

        static Refusal of(Problem problem) {
            return new Refusal(problem.status(), problem.type(), problem.title(), problem.detail());
        }

        Problem problem() {
            return Problem.of(status, type, title, detail);
        }
    }

    private Frames() {}

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        return in.readNBytes(length);
    }
}
