package io.throughline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The examples of {@code deploy/CONNECT.md}, with this stage's addresses in the place of those of a local run. */
record ConnectPage(String text) {

    static ConnectPage on(Stage stage) throws IOException {
        var text = Files.readString(Path.of("..", "CONNECT.md"))
                .replace("127.0.0.1:9192", stage.broker.bootstrapServers());
        for (var service : Service.values()) {
            text = text.replace(service.url(), stage.process(service).url());
        }
        return new ConnectPage(text);
    }

    /** Every block of this language, one after another. */
    List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```")
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** What is called, one command after another, however many lines each has. */
    List<String> calls() {
        return Pattern.compile("(?m)^curl (?:.*\\\\\n)*.*$")
                .matcher(String.join("\n", blocks("sh")))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
