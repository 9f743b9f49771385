package io.throughline.inspections.report;

import io.throughline.inspections.framework.Grade;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sentence that stands in place of a grade in an area SEND inspection. */
final class SendOutcome {

    private static final Pattern OUTCOME =
            Pattern.compile("(?mi)^[^\\w\\n]{0,12}inspection outcomes?\\W*\\n(.{20,600}?[.])(?=\\s|$)", Pattern.DOTALL);

    private SendOutcome() {}

    static Optional<Judgement> read(Prose prose) {
        var outcome = OUTCOME.matcher(prose.head());
        if (!outcome.find()) {
            return Optional.empty();
        }
        String sentence = prose.printed(outcome.start(1), outcome.end(1));
        return Optional.of(new Judgement("OTHER:send-outcome", Grade.OTHER, sentence, sentence));
    }
}
