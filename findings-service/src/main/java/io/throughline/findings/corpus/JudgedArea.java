package io.throughline.findings.corpus;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The judgement area that a section of a report is about, by the words of its heading; the first that fit. */
final class JudgedArea {

    private static final Map<String, String> BY_WORDS = new LinkedHashMap<>();

    static {
        BY_WORDS.put("children in care and care leavers", "CHILDREN_IN_CARE_AND_CARE_LEAVERS");
        BY_WORDS.put("looked after and achieving permanence", "CHILDREN_IN_CARE_AND_CARE_LEAVERS");
        BY_WORDS.put("safeguarding children board", "LSCB");
        BY_WORDS.put("lscb", "LSCB");
        BY_WORDS.put("help and protection", "HELP_AND_PROTECTION");
        BY_WORDS.put("care leavers", "CARE_LEAVERS");
        BY_WORDS.put("children in care", "CHILDREN_IN_CARE");
        BY_WORDS.put("adoption", "ADOPTION");
        BY_WORDS.put("leaders", "LEADERS");
    }

    private JudgedArea() {}

    static @Nullable String of(@Nullable String section) {
        if (section == null) {
            return null;
        }
        String words = section.toLowerCase(Locale.ROOT);
        return BY_WORDS.entrySet().stream()
                .filter(area -> words.contains(area.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
