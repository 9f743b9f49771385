package io.throughline.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Another language needs a file of sentences and a setting; what is missing in it is said in English. */
class LanguageTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    private final ResourceBundle english = ResourceBundle.getBundle("messages.pages", Locale.UK);
    private final ResourceBundle welsh = ResourceBundle.getBundle("messages.pages", Locale.forLanguageTag("cy"));

    @Test
    void a_council_in_wales_reads_welsh_and_what_is_missing_in_english() {
        assertThat(welsh.getString("search")).isEqualTo("Chwilio");
        assertThat(welsh.getString("themes_how")).isEqualTo(english.getString("themes_how"));
    }

    @Test
    void each_sentence_has_as_many_gaps_to_fill_in_as_the_english_one() {
        assertThat(welsh.keySet())
                .isSubsetOf(english.keySet())
                .allSatisfy(key -> assertThat(gaps(welsh, key)).isEqualTo(gaps(english, key)));
    }

    private static long gaps(ResourceBundle sentences, String key) {
        return PLACE.matcher(sentences.getString(key)).results().count();
    }
}
