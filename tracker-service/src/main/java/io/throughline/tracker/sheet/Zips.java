package io.throughline.tracker.sheet;

import io.throughline.chassis.upload.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks a zip to nowhere, by the directory at its end as those do who open it, and counts what that costs. */
public final class Zips {

    private Zips() {}

    /** What looks at an entry on the way. */
    public interface Look {
        Look NONE = (name, content) -> {};

        void at(String name, InputStream content) throws IOException;
    }

    /** @throws IOException where it is damaged or its end is missing */
    public static void unpack(byte[] content, Budget budget, Look look) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (InputStream counted = budget.counting(zip.getInputStream(entry))) {
                    look.at(entry.getName(), counted);
                    counted.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }
}
