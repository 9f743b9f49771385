package io.throughline.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

record Options(Optional<Path> reports, boolean fresh, boolean samples) {

    static Options parse(String... arguments) {
        var options = new Options(Optional.empty(), false, true);
        for (var i = 0; i < arguments.length; i++) {
            options = switch (arguments[i]) {
                case "--fresh" -> new Options(options.reports, true, options.samples);
                case "--no-samples" -> new Options(options.reports, options.fresh, false);
                case "--reports" -> {
                    i++;
                    var folder = Path.of(i < arguments.length ? arguments[i] : "");
                    if (i >= arguments.length || !Files.isDirectory(folder)) {
                        throw Sorry.noFolder(i < arguments.length ? folder.toString() : "given after --reports");
                    }
                    yield new Options(Optional.of(folder), options.fresh, options.samples);
                }
                default -> throw Sorry.unknownOption(arguments[i]);
            };
        }
        return options;
    }
}
