package io.throughline.inspections.report;

import io.throughline.inspections.framework.Grade;
import java.util.Optional;
import java.util.regex.Pattern;

/** A judgement that is told in a sentence; its first group is the label, its second the grade. */
record Sentences(String area, Pattern words) {

    static final Sentences OVERALL_OF_SIF = new Sentences(
            "OVERALL",
            phrase(
                    "(?m)^[^\\w\\n]{0,12}(the overall judgement|(?:overall, )?(?:children's services|services for children)(?: in (?:the )?[^.\\n]{2,80}?\\n?[^.\\n]{0,40}?)?)"
                            + "(?: is| are)?(?: that (?:the )?(?:children's services|services)(?: in [^.]{2,80}?)?)?(?: is| are)? ("
                            + Grade.PRINTED + ")"));

    static final Sentences LSCB = new Sentences(
            "LSCB",
            phrase(
                    "(?m)^[^\\w\\n]{0,12}(the (?:effectiveness of the )?(?:(?:[^.\\n]{2,60} )?(?:local )?safeguarding children(?:'s)? board|LSCB)(?: \\(LSCB\\))?(?: in [^.\\n]{2,60}?)?)"
                            + "(?: (?:is|are|was)(?: judged to be)?)?:? (" + Grade.PRINTED + ")"));

    static final Sentences OVERALL_IN_PRESS = new Sentences(
            "OVERALL",
            phrase(
                    "(rat(?:ed|ing)(?: [^.\\n]{0,80}?)?|judged(?: [^.\\n]{0,80}?)?|overall (?:judgement|effectiveness|rating|grade)(?: [^.\\n]{0,60}?)?)"
                            + "[^\\p{L}]{1,4}(?:(?:as|to be|overall|is|was) )?[^\\p{L}\\n]?(" + Grade.PRINTED + ")"));

    Optional<Judgement> in(Prose prose, String where) {
        var found = words.matcher(where);
        if (!found.find()) {
            return Optional.empty();
        }
        String printed = found.group(2).replaceAll("\\s+", " ");
        return Optional.of(
                new Judgement(area, Grade.of(printed), prose.printed(found.start(1), found.end(1)), printed));
    }

    private static Pattern phrase(String words) {
        return Prose.phrase(words);
    }
}
