package io.throughline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** English in brackets: whatever stands on a page without them is said by no bundle. */
final class PseudoLanguage {

    static final String TAG = "en-XA";

    private static final Path ENGLISH = Path.of("../../tracker-service/src/main/resources/messages");

    private PseudoLanguage() {}

    /** The folder with its files, as a council would bring a language of its own. */
    static Path folder() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "language")).toAbsolutePath();
            for (String bundle : List.of("pages", "codes")) {
                var said = Files.readString(ENGLISH.resolve(bundle + ".properties"))
                        .replaceAll("(?m)^([\\w-]+)=(.*)$", "$1=⟦$2⟧")
                        .replaceAll("(?m)^language=.*$", "language=" + TAG);
                Files.writeString(folder.resolve(bundle + "_en_XA.properties"), said);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
