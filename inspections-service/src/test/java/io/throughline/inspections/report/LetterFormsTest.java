package io.throughline.inspections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.throughline.inspections.framework.Grade;
import io.throughline.inspections.framework.InspectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other ways in which letters say the same things, all about councils that do not exist. */
class LetterFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The inspectors were Rosalind Peake, HMI, and Kwame O'Dowd, HMI.                                    | Rosalind Peake, Kwame O'Dowd
        His Majesty's Inspectors for this visit were Mary Jane Peake and Kwame O'Dowd.                     | Mary Jane Peake, Kwame O'Dowd
        The visit was carried out by Her Majesty's Inspectors, Wren Castle, Ade Bello and Paul d'Inverne.  | Wren Castle, Ade Bello, Paul d'Inverne
        The inspectors were Wren Castle (HMI) and Ade Bello (OI).                                          | Wren Castle, Ade Bello
        The lead inspector was Wren Castle HMI, accompanied by Ade Bello, Ofsted Inspector.                | Wren Castle, Ade Bello
        This visit was led by Wren Castle, His Majesty's Inspector, with Ade Bello HMI.                    | Wren Castle, Ade Bello
        Wren Castle HMI and Ade Bello HMI spent two days with social workers.                              | Wren Castle, Ade Bello
        The inspectors were Wren Castle, Senior His Majesty's Inspector (SHMI), and Ade Bello, Regulatory Inspection Manager. | Wren Castle, Ade Bello
        """)
    void whoever_visited_is_found_however_the_letter_says_it(String sentence, String names) {
        var visit = SampleLetters.read(visit(sentence, "Rosalind Peake"));
        assertThat(visit.inspectors()).containsExactly(names.split(", "));
    }

    @Test
    void whoever_of_the_team_signed_the_letter_led_it() {
        var visit = SampleLetters.read(visit("The inspectors were Wren Castle, HMI, and Ade Bello, HMI.", "Ade Bello"));
        assertThat(visit.leadInspector()).isEqualTo("Ade Bello");
        assertThat(visit.inspectors()).containsExactly("Ade Bello", "Wren Castle");
    }

    @Test
    void posts_in_brackets_part_the_names_of_a_team() {
        var report = SampleLetters.read("""
            Inspection of services for children in need of help and protection
            Thornley Vale
            Lead inspector: Wren Castle, HMI
            Deputy lead inspector: Ade Bello, HMI
            Team inspectors: Rosalind Peake (HMI), Helena Osgood (HMI) Tomos Iddon (OI)
            Mair Price (OI) Judith Ansell (HMI), Kwame O'Dowd (HMI)
            Senior data analyst: Percy Count
            """);
        assertThat(report.inspectors())
                .containsExactly(
                        "Wren Castle",
                        "Ade Bello",
                        "Rosalind Peake",
                        "Helena Osgood",
                        "Tomos Iddon",
                        "Mair Price",
                        "Judith Ansell",
                        "Kwame O'Dowd");
    }

    @Test
    void of_those_who_sign_a_joint_letter_only_inspectors_inspected() {
        var letter = SampleLetters.read("""
            21 January 2019
            Dear Ms Carrow
            Joint area SEND inspection in Ambermouth
            Between 7 January 2019 and 11 January 2019, Ofsted and the Care Quality Commission (CQC) conducted a joint
            inspection of the local area of Ambermouth. The inspection was led by one of Her Majesty's Inspectors.
            Yours sincerely
            Helena Osgood
            Her Majesty's Inspector
            Ofsted
            Care Quality Commission
            Rupert North
            Regional Director
            Una South
            Deputy Chief Inspector, Primary Medical Services, North Region
            Helena Osgood HMI
            Lead Inspector
            Ade Bello
            CQC Lead Inspector
            Wren Castle
            Ofsted Inspector
            """);
        assertThat(letter.leadInspector()).isEqualTo("Helena Osgood");
        assertThat(letter.inspectors()).containsExactly("Helena Osgood", "Ade Bello", "Wren Castle");
    }

    @Test
    void a_table_that_was_torn_into_names_and_grades_is_put_together_and_doubted() {
        var report = SampleLetters.read("""
            Inspection of Thornley Vale children's services
            Inspection dates: 6 to 17 December 2021
            Lead inspector: Wren Castle, Her Majesty's Inspector
            Judgement
            Grade
            The impact of leaders on social work
            practice with children and families
            The experiences and progress of
            children who need help and protection
            The experiences and progress of
            children in care and care leavers
            Overall effectiveness
            Good
            Requires improvement to
            be good
            Outstanding
            Inadequate
            """);
        assertThat(report.judgements())
                .extracting(Judgement::area, Judgement::grade)
                .containsExactly(
                        tuple("LEADERS", Grade.GOOD),
                        tuple("HELP_AND_PROTECTION", Grade.REQUIRES_IMPROVEMENT),
                        tuple("CHILDREN_IN_CARE_AND_CARE_LEAVERS", Grade.OUTSTANDING),
                        tuple("OVERALL", Grade.INADEQUATE));
        assertThat(report.doubts()).extracting(Doubt::field).containsExactly("judgements");
    }

    @Test
    void an_authority_is_called_as_its_report_calls_it() {
        var visit = SampleLetters.read(visit("The inspectors were Wren Castle and Ade Bello.", "Wren Castle")
                .replace("Thornley Vale", "Thornley"));
        assertThat(visit.authorityName()).isEqualTo("Thornley");
        assertThat(visit.authority()).isNotNull().extracting("name").isEqualTo("Thornley Vale");
    }

    @Test
    void a_kind_that_only_a_sentence_tells_is_doubted() {
        var visit = SampleLetters.read("""
                A note of Thornley Vale Council about the monitoring visit to Thornley Vale on 3 and 4 August 2016.
                The inspectors were Wren Castle and Ade Bello.
                """);
        assertThat(visit.kind()).isEqualTo(InspectionKind.MONITORING_VISIT);
        assertThat(visit.doubts()).extracting(Doubt::field).contains("kind");
    }

    private static String visit(String sentence, String signedBy) {
        return """
            12 January 2024
            Director of Children's Services
            Dear Director
            Focused visit to Thornley Vale children's services
            This letter summarises the findings of the focused visit to Thornley Vale on 28 and 29 November.
            %s
            Inspectors looked at the front door.
            Yours sincerely
            %s
            His Majesty's Inspector
            """.formatted(sentence, signedBy);
    }
}
