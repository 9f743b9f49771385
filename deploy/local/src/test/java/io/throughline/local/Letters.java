package io.throughline.local;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Small letters to a council that does not exist. Each asks for two things and says three. */
final class Letters {

    static final int ASKED = 2;
    static final int FOUND = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Letters() {}

    static String number(int n) {
        var visit = LocalDate.of(2019, 1, 7).plusDays(n);
        return """
                %s

                Priya Hallworth
                Director of Children's Services
                Ambermouth City Council
                Harbour House
                Ambermouth
                AM1 4QH

                Dear Priya

                Focused visit to Ambermouth City Council children's services

                This letter summarises the findings of the focused visit to Ambermouth City Council children's services \
                on %s. His Majesty's Inspector for this visit was Rosalind Peake. Inspectors looked at team %d.

                What needs to improve in this area of social work practice

                - The frequency of supervision in team %d, and the extent to which it records why decisions are made.
                - The use of audits in team %d to learn from practice, within six months of this letter.

                Main findings

                - When a child may be at risk of harm, managers of team %d hold strategy meetings on the same day.

                - Caseloads in team %d are too high, and children wait too long for the help that their plans promise.

                - Independent chairs know the children well. They raise their concerns, and these are answered quickly.

                Yours sincerely

                Rosalind Peake
                His Majesty's Inspector
                """.formatted(DAY.format(visit.plusDays(28)), DAY.format(visit), n, n, n, n, n);
    }

    /** A letter that says so many more things. */
    static String ofLines(int n, int lines) {
        var more = new StringBuilder();
        for (int line = 1; line <= lines; line++) {
            more.append("""
                    - Social workers in district %d visit children often, and what they record in the %d cases of their \
                    team is clear about risk.

                    """.formatted(line, n));
        }
        return number(n).replace("- Independent chairs", more + "- Independent chairs");
    }
}
