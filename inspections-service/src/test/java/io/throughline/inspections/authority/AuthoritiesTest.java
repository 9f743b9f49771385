package io.throughline.inspections.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesTest {

    private final Authorities authorities = new Authorities();

    @Test
    void there_are_153_bodies_today_and_five_that_have_ended() {
        assertThat(authorities.all().filter(Authority::isCurrent)).hasSize(153);
        assertThat(authorities.all().filter(authority -> !authority.isCurrent()))
                .extracting(Authority::name)
                .containsExactlyInAnyOrder("Bournemouth", "Poole", "Dorset", "Cumbria", "Northamptonshire");
    }

    @ParameterizedTest
    @CsvSource({"341", "E08000012", "80485"})
    void a_body_is_found_by_any_of_its_three_codes(String code) {
        assertThat(authorities.byCode(code)).map(Authority::name).contains("Liverpool");
    }

    @Test
    void a_body_is_found_by_codes_that_it_had_before_and_by_those_that_are_in_doubt() {
        assertThat(authorities.byCode("E10000002")).map(Authority::name).contains("Buckinghamshire");
        assertThat(authorities.byCode("E08000038")).map(Authority::name).contains("Barnsley");
        assertThat(authorities.byCode("999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Liverpool                                            | 341
                    Liverpool City Council                               | 341
                    Liverpool local authority children's services        | 341
                    Sefton Metropolitan Borough Council                  | 343
                    Royal Borough of Windsor and Maidenhead              | 868
                    Windsor & Maidenhead                                 | 868
                    the London Borough of Hammersmith and Fulham         | 205
                    City of Bradford Metropolitan District Council       | 380
                    Hull City Council                                    | 810
                    Kingston upon Hull                                   | 810
                    Kingston Upon Hull City Council                      | 810
                    Bournemouth Christchurch & Poole                     | 839
                    Bournemouth, Christchurch and Poole Council          | 839
                    St. Helens Metropolitan Borough Council              | 342
                    St Helens                                            | 342
                    Southend on Sea Borough Council                      | 882
                    West Northamptonshire                                | 941
                    Durham County Council                                | 840
                    Council of the Isles of Scilly                       | 420
                    Bristol City Council                                 | 801
                    Bedford Borough Council                              | 822
                    Telford and Wrekin                                   | 894
                    City of York                                         | 816
                    """)
    void a_body_is_found_by_the_names_that_reports_print(String printed, String dfeCode) {
        assertThat(authorities.byName(printed, null)).map(Authority::dfeCode).contains(dfeCode);
    }

    @Test
    void a_name_that_two_bodies_bore_means_the_one_of_the_day() {
        assertThat(authorities.byName("Dorset County Council", LocalDate.of(2016, 3, 1)))
                .map(Authority::dfeCode)
                .contains("835");
        assertThat(authorities.byName("Dorset Council", LocalDate.of(2021, 10, 1)))
                .map(Authority::dfeCode)
                .contains("838");
        assertThat(authorities.byName("Northamptonshire", LocalDate.of(2019, 6, 1)))
                .map(Authority::dfeCode)
                .contains("928");
    }

    @Test
    void names_inside_a_text_are_found_whole_and_never_within_a_longer_one() {
        var text =
                "Derby and Derbyshire board, North Somerset\nCouncil, Yorkminster, and the London Borough of\nSutton";
        assertThat(authorities.mentionsIn(text, null))
                .extracting(Mention::printed)
                .containsExactly("Derby", "Derbyshire", "North Somerset Council", "London Borough of Sutton");
    }

    @Test
    void a_body_inherits_the_history_of_those_before_it() {
        assertThat(authorities.predecessorsOf(authorities.byCode("839").orElseThrow()))
                .extracting(predecessor -> predecessor.authority().name() + " " + predecessor.whole())
                .containsExactly("Poole true", "Bournemouth true", "Dorset false");
    }

    @Test
    void every_neighbour_is_a_body_that_is_known() {
        assertThat(authorities.all().filter(Authority::isCurrent))
                .allSatisfy(authority ->
                        assertThat(authorities.neighboursOf(authority)).hasSize(10));
    }
}
